package standpoint.collect;

import java.time.Duration;
import java.util.List;

/**
 * How politely and how patiently to fetch.
 *
 * @param fetchTimeout for one answer, from its first byte asked for to its last byte read
 * @param runTimeout for all sources of one briefing
 * @param maxBytes of one answer, after decompression
 * @param concurrency answers awaited at once
 * @param hostDelay between two requests to the same host
 * @param maxEntries taken from one feed
 * @param allowPrivate hosts and networks that may be reached although their addresses are private
 */
public record CollectSettings(
        String userAgent,
        Duration connectTimeout,
        Duration fetchTimeout,
        Duration runTimeout,
        long maxBytes,
        int concurrency,
        Duration hostDelay,
        int maxEntries,
        List<String> allowPrivate) {

    public CollectSettings {
        if (userAgent.isBlank()) throw new IllegalArgumentException("the user agent is blank");
        if (maxBytes < 1 || concurrency < 1 || maxEntries < 1)
            throw new IllegalArgumentException("the limits of collecting start at 1");
        allowPrivate = List.copyOf(allowPrivate);
    }

    /** What suits public feeds. */
    public static CollectSettings defaults() {
        return new CollectSettings(
                "Standpoint/0.1",
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Duration.ofMinutes(3),
                5 * 1024 * 1024,
                8,
                Duration.ofSeconds(1),
                200,
                List.of());
    }
}
