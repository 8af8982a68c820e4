package standpoint.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a source between fetches.
 *
 * @param reason why it failed, in words for the reader
 * @param since when it entered this state
 * @param lastSuccess when it was last readable
 * @param lastChange when it last gave something new
 * @param etag to be sent back byte for byte
 * @param lastModified to be sent back byte for byte
 * @param failures in a row
 */
public record SourceState(
        String sourceId,
        FeedState state,
        Optional<String> reason,
        Instant since,
        Optional<Instant> lastSuccess,
        Optional<Instant> lastChange,
        Optional<String> etag,
        Optional<String> lastModified,
        int failures) {}
