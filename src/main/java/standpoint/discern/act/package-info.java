/** Tells what a statement does, at whom it is aimed, and how far its article stands behind it. */
@NullMarked
package standpoint.discern.act;

import org.jspecify.annotations.NullMarked;
