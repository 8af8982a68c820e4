package standpoint.keep;

import java.time.Instant;
import java.util.Optional;
import standpoint.model.Approval;

/**
 * Whether an edition that needs approval may be sent.
 *
 * @param deadline until when it waits; empty when it waits for as long as it takes
 * @param then what becomes of it after the deadline
 * @param decided when it was approved, rejected or sent unreviewed; empty while it waits
 * @param by who approved or rejected it
 * @param reason why it was rejected, in the words of who did
 */
public record Review(
        String editionId,
        State state,
        Optional<Instant> deadline,
        Approval.Then then,
        Optional<Instant> decided,
        Optional<String> by,
        Optional<String> reason) {

    /** Where an edition that needs approval stands. */
    public enum State {
        /** Nobody decided yet. */
        AWAITING,
        APPROVED,
        /** Never to be sent, and covered again by the next edition. */
        REJECTED,
        /** Sent because nobody decided by the deadline. */
        UNREVIEWED
    }

    public Review {
        if ((state == State.AWAITING) == decided.isPresent())
            throw new IllegalArgumentException(editionId + " is " + state + " and decided " + decided);
    }

    /** Whether it may be sent. */
    public boolean released() {
        return state == State.APPROVED || state == State.UNREVIEWED;
    }

    /** Whether it still waits although its deadline has passed. */
    public boolean isLate(Instant now) {
        return state == State.AWAITING
                && deadline.filter(until -> !now.isBefore(until)).isPresent();
    }
}
