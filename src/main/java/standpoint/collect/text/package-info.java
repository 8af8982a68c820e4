/** Turns bytes, markup, dates and addresses as they come into ones to rely on. */
@NullMarked
package standpoint.collect.text;

import org.jspecify.annotations.NullMarked;
