/** Keeps what must last: articles, attributions, editions, deliveries and the states of sources. */
@NullMarked
package standpoint.keep;

import org.jspecify.annotations.NullMarked;
