/** Tells how alike statements are: words in, vectors out. */
@NullMarked
package standpoint.discern.embed;

import org.jspecify.annotations.NullMarked;
