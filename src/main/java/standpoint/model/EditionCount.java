package standpoint.model;

import java.time.LocalDate;
import java.util.List;

/** Positions by party and act in one edition, for the charts over editions. */
public record EditionCount(String editionId, LocalDate date, List<Count> counts) {

    /** Never zero: an act that a party did not do is left out. */
    public record Count(String partyId, Act act, int positions) {}

    public EditionCount {
        counts = List.copyOf(counts);
    }
}
