package standpoint.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A position as an edition states it.
 *
 * @param id lasts over editions
 * @param gist the words by which a later edition recognises it, sorted
 * @param quotations the best first, one from each independent outlet before a second from any
 * @param outlets independent outlets that carry it: reprints count as one voice
 * @param articles that carry it, reprints included
 * @param hearsay whether every article keeps its distance from it
 * @param firstSeen date of its first statement, over all editions
 * @param lastSeen date of its latest statement
 * @param earlier how the edition that last had it stated it; empty when new
 */
public record StatedPosition(
        String id,
        String party,
        Act act,
        List<String> targets,
        List<String> topics,
        List<String> gist,
        Change change,
        List<Quotation> quotations,
        int outlets,
        int articles,
        boolean hearsay,
        Instant firstSeen,
        Instant lastSeen,
        Optional<Earlier> earlier) {
    public StatedPosition {
        targets = List.copyOf(targets);
        topics = List.copyOf(topics);
        gist = List.copyOf(gist);
        quotations = List.copyOf(quotations);
        if (quotations.isEmpty()) throw new IllegalArgumentException("no position without a quotation: " + id);
    }

    /** The quotation that stands for the position. */
    public Quotation best() {
        return quotations.get(0);
    }
}
