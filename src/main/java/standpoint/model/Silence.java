package standpoint.model;

import java.time.Instant;
import java.util.List;

/** A position of the last edition that nobody voiced since. */
public record Silence(
        String positionId, String partyId, Act act, List<String> targets, Instant lastSeen, Earlier earlier) {
    public Silence {
        targets = List.copyOf(targets);
    }
}
