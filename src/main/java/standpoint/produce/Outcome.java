package standpoint.produce;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import standpoint.keep.Review;
import standpoint.model.Edition;

/** How a run ended. A run that broke is an exception instead. */
public sealed interface Outcome {

    /**
     * The edition is published.
     *
     * @param unsent recipients whom the message has not reached
     */
    record Issued(Edition edition, Path pdf, int unsent) implements Outcome {

        /** Whether nothing is missing: every source was read and every recipient has it. */
        public boolean complete() {
            return edition.coverage().complete() && unsent == 0;
        }
    }

    /** The edition is published and goes to its recipients when somebody approves it. */
    record Awaiting(Edition edition, Path pdf, Review review) implements Outcome {}

    /** The slot has its edition already, which awaits approval or was rejected. */
    record Withheld(Path pdf, Review review) implements Outcome {}

    /**
     * The edition was only drawn up; nothing was sent and no window moved.
     *
     * @param dropped what did not make it into the edition, by kind
     */
    record Previewed(Edition edition, Path pdf, List<Dropped> dropped) implements Outcome {
        public Previewed {
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * The slot has its edition already.
     *
     * @param unsent recipients whom the message has still not reached
     */
    record AlreadyIssued(String editionId, Path pdf, int unsent) implements Outcome {}

    /** Another process is at work on this slot. */
    record Busy(String owner, Instant until) implements Outcome {}
}
