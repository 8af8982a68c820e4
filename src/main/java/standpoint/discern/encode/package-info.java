/** Turns text into the numbers that models take, and runs the models: words and pieces in, tensors out. */
@NullMarked
package standpoint.discern.encode;

import org.jspecify.annotations.NullMarked;
