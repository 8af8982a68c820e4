/** Finds by plain rules who is reported to have said what; knows nothing of parties. */
@NullMarked
package standpoint.discern.attribute;

import org.jspecify.annotations.NullMarked;
