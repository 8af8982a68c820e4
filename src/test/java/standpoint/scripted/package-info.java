/** What tests of the bottom line are given: positions of several disputes, and a language model behind its server. */
@NullMarked
package standpoint.scripted;

import org.jspecify.annotations.NullMarked;
