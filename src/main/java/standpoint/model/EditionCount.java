package standpoint.model;

import java.time.LocalDate;
import java.util.List;

/**
 * Positions by party and act in one edition, for the charts over editions.
 *
 * @param changes what became of the positions since the edition before it; what is repeated is left out
 */
public record EditionCount(String editionId, LocalDate date, List<Count> counts, List<Moved> changes) {

    /** Never zero: an act that a party did not do is left out. */
    public record Count(String partyId, Act act, int positions) {}

    /** Never zero: a change that no position of a party went through is left out. */
    public record Moved(String partyId, Change change, int positions) {}

    public EditionCount {
        counts = List.copyOf(counts);
        changes = List.copyOf(changes);
    }
}
