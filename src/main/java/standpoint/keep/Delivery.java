package standpoint.keep;

import java.util.Optional;

/**
 * An edition on its way to one recipient.
 *
 * @param messageId without angle brackets; the same for every attempt
 * @param attempts how often it was handed over
 * @param lastReply what the other side last said
 */
public record Delivery(
        String id,
        String editionId,
        String recipient,
        String messageId,
        State state,
        int attempts,
        Optional<String> lastReply) {

    /** Where a delivery stands. */
    public enum State {
        /** Not to be sent before its edition is approved, and never when that is rejected. */
        HELD,
        /** Known not to have gone: to be sent. */
        PENDING,
        /** Handed over, and the answer is not known. */
        SENDING,
        SENT,
        /** Refused for good. */
        FAILED
    }
}
