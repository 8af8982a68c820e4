package standpoint.produce;

import standpoint.keep.Review;
import standpoint.model.Edition;

/** What became of a decision about an edition. */
public sealed interface Verdict {

    /**
     * The edition may be sent, and was.
     *
     * @param unsent recipients whom the message has not reached
     */
    record Released(Edition edition, Review review, int unsent) implements Verdict {}

    /** The edition was withdrawn: it stays in the archive, and the next one covers its time again. */
    record Withdrawn(Edition edition, Review review) implements Verdict {}

    /** Somebody had decided before, and that stands. */
    record DecidedBefore(Edition edition, Review review) implements Verdict {}

    /** The edition needs no approval: it was sent when it was issued. */
    record NotAsked(Edition edition) implements Verdict {}

    /**
     * The edition is to be sent, and cannot be.
     *
     * @param reason one sentence for the user
     */
    record Stuck(String editionId, String reason) implements Verdict {}
}
