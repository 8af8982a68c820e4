/** Words the bottom line: sentences of positions, each with its sources. */
@NullMarked
package standpoint.edit.line;

import org.jspecify.annotations.NullMarked;
