/** Finds the numbers that a text gives and says what each is the number of. */
@NullMarked
package standpoint.discern.figure;

import org.jspecify.annotations.NullMarked;
