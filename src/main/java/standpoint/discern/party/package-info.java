/** Tells for whom speakers speak: the names in a text, and who is meant by what stands there. */
@NullMarked
package standpoint.discern.party;

import org.jspecify.annotations.NullMarked;
