/** Positions of several disputes, written as lines of text, for the tests of what is made of them. */
@NullMarked
package standpoint.scripted;

import org.jspecify.annotations.NullMarked;
