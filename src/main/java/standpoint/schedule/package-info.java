/** Calls {@code produce} when an edition is due. */
@NullMarked
package standpoint.schedule;

import org.jspecify.annotations.NullMarked;
