/** Tells the language of a text, whatever its page says. */
@NullMarked
package standpoint.discern.language;

import org.jspecify.annotations.NullMarked;
