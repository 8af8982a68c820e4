/** Tells which topics positions touch: those that a briefing has, and those that its coverage turns out to have. */
@NullMarked
package standpoint.discern.topic;

import org.jspecify.annotations.NullMarked;
