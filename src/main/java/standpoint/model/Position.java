package standpoint.model;

import java.util.List;

/**
 * What one party holds: equivalent attributions from any number of articles.
 *
 * @param gist the words that equal positions share, sorted: stems of the content words of all its evidence
 * @param evidence the best first: direct before indirect, unhedged before hedged, the original before its copy
 */
public record Position(
        String party,
        Act act,
        List<String> targets,
        List<String> topics,
        List<String> gist,
        List<Attribution> evidence) {
    public Position {
        if (evidence.isEmpty()) throw new IllegalArgumentException("no position without a source");
        targets = List.copyOf(targets);
        topics = List.copyOf(topics);
        gist = List.copyOf(gist);
        evidence = List.copyOf(evidence);
    }
}
