/**
 * Takes a bottom line and its positions in and gives better sentences out, of a language model and checked, or the
 * same.
 */
@NullMarked
package standpoint.reword;

import org.jspecify.annotations.NullMarked;
