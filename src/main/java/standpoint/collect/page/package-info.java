/** Reads pages: what the article says, and what the page says about it. */
@NullMarked
package standpoint.collect.page;

import org.jspecify.annotations.NullMarked;
