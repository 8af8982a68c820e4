package standpoint.keep;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of a slot.
 *
 * @param attempt the last one; 0 when there was none
 * @param started when the last attempt began, or when the slot was found to be missed
 * @param ended empty while it runs
 * @param reason why it failed or was missed, in one sentence
 * @param editionId what it published
 */
public record RunRecord(
        String briefingId,
        Instant slot,
        int attempt,
        State state,
        Instant started,
        Optional<Instant> ended,
        Optional<String> reason,
        Optional<String> editionId) {

    /** Where a slot stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        MISSED
    }
}
