/** Starts what the command line asks for: reads the configuration and wires the steps together. */
@NullMarked
package standpoint;

import org.jspecify.annotations.NullMarked;
