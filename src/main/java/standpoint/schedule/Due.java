package standpoint.schedule;

import java.time.Instant;

/** What is done when an edition is due. */
@FunctionalInterface
public interface Due {

    /**
     * Produces the edition of a slot. Called again for the same slot after a crash; an exception is logged with its
     * message and ends this slot only.
     */
    void produce(String briefingId, Instant slot);
}
