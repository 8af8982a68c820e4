package standpoint.schedule;

import java.time.Instant;

/** Who is told of slots that passed while the service was off. */
@FunctionalInterface
public interface Missed {

    /**
     * Notes a slot that gets no edition of its own.
     *
     * @param covering the later slot whose edition covers it
     */
    void missed(String briefingId, Instant slot, Instant covering);
}
