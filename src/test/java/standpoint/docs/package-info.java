/** Writes the pages of the documentation that are made from the program itself, and checks that they are up to date. */
@NullMarked
package standpoint.docs;

import org.jspecify.annotations.NullMarked;
