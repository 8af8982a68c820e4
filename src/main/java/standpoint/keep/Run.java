package standpoint.keep;

import java.time.Instant;

/**
 * One attempt at a slot of a briefing.
 *
 * @param slot when the edition was due
 * @param attempt from 1
 */
public record Run(String id, String briefingId, Instant slot, int attempt) {}
