/** Takes sources in and gives articles and the outcome of each source out. */
@NullMarked
package standpoint.collect;

import org.jspecify.annotations.NullMarked;
