/** Writes an edition as an HTML page that needs no other file. */
@NullMarked
package standpoint.issue.page;

import org.jspecify.annotations.NullMarked;
