package standpoint.model;

import java.time.Duration;
import java.util.Optional;

/**
 * That a person has to approve each edition of a briefing before it is sent.
 *
 * @param deadline how long an edition waits from its publication on; empty when it waits for as long as it takes
 * @param then what becomes of one that nobody decided about in that time
 */
public record Approval(Optional<Duration> deadline, Then then) {

    /** What follows a deadline. */
    public enum Then {
        /** It stays unsent, until somebody approves it after all. */
        WITHHOLD,
        /** It is sent, and said to be unreviewed. */
        SEND
    }

    public Approval {
        if (deadline.filter(wait -> wait.isZero() || wait.isNegative()).isPresent())
            throw new IllegalArgumentException("an approval needs some time: " + deadline);
        if (then == Then.SEND && deadline.isEmpty())
            throw new IllegalArgumentException("without a deadline nothing is sent after it");
    }
}
