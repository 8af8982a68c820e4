package standpoint.model;

import java.time.Instant;
import java.util.Map;

/**
 * What one source gave in one run.
 *
 * @param entries in its feed
 * @param offTopic entries passed over because they do not touch the briefing's subject
 * @param old entries passed over because they were known, or older than the window
 * @param articles new articles and versions by what became of their text
 * @param repairs mends that the feed needed before it could be read
 */
public record SourceReport(
        String sourceId,
        String outletId,
        Instant at,
        int entries,
        int offTopic,
        int old,
        Map<TextState, Integer> articles,
        int repairs,
        SourceState state) {
    public SourceReport {
        articles = Ordered.copy(articles);
    }
}
