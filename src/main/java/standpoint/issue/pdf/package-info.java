/** Prints an edition as an accessible, archivable PDF. */
@NullMarked
package standpoint.issue.pdf;

import org.jspecify.annotations.NullMarked;
