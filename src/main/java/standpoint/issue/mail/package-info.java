/** Mails an edition to its recipients. */
@NullMarked
package standpoint.issue.mail;

import org.jspecify.annotations.NullMarked;
