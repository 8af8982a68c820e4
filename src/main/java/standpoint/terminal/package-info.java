/** Answers the command line. */
@NullMarked
package standpoint.terminal;

import org.jspecify.annotations.NullMarked;
