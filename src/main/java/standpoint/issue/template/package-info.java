/** Fills the user's templates with an edition. */
@NullMarked
package standpoint.issue.template;

import org.jspecify.annotations.NullMarked;
