/** Coverage that people have labelled, and how much of it the program finds. */
@NullMarked
package standpoint.labelled;

import org.jspecify.annotations.NullMarked;
