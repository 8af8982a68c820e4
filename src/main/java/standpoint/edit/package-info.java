/** Takes positions and earlier editions in and gives an edition out, without input, output or a clock. */
@NullMarked
package standpoint.edit;

import org.jspecify.annotations.NullMarked;
