/** Tells which statements are one position. */
@NullMarked
package standpoint.discern.group;

import org.jspecify.annotations.NullMarked;
