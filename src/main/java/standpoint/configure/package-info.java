/** Takes configuration files in and gives checked records out, or every error with its line. */
@NullMarked
package standpoint.configure;

import org.jspecify.annotations.NullMarked;
