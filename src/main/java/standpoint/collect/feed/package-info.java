/** Reads feeds, the way they are rather than the way they ought to be. */
@NullMarked
package standpoint.collect.feed;

import org.jspecify.annotations.NullMarked;
