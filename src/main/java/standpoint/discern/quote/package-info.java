/** Finds who is quoted in languages that no model was trained for: one set of rules, one list of words a language. */
@NullMarked
package standpoint.discern.quote;

import org.jspecify.annotations.NullMarked;
