/** A trained model that tags who says what: words in, roles and links out. */
@NullMarked
package standpoint.discern.tag;

import org.jspecify.annotations.NullMarked;
