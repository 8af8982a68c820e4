package standpoint.collect;

import java.time.Duration;
import java.util.List;
import standpoint.collect.web.WebLimits;

/**
 * What collecting may cost and reach.
 *
 * @param userAgent how we name ourselves to publishers, with a way to reach us
 * @param connectTimeout for a connection to be made
 * @param fetchTimeout for one answer with its content
 * @param runTimeout for all sources of a briefing with their pages
 * @param maxBytes of one feed or page, decompressed
 * @param concurrency fetches at a time, never two of them from one host
 * @param hostDelay between two fetches from one host
 * @param retries how often a fetch that failed in passing is tried again
 * @param retryWait the longest wait before it is; a host that asks for a longer one is left to a later run
 * @param maxEntries of one feed; those that follow are left unread
 * @param allowPrivate private addresses that may be reached all the same, each as {@code host:port}
 */
public record CollectSettings(
        String userAgent,
        Duration connectTimeout,
        Duration fetchTimeout,
        Duration runTimeout,
        int maxBytes,
        int concurrency,
        Duration hostDelay,
        int retries,
        Duration retryWait,
        int maxEntries,
        List<String> allowPrivate) {

    private static final int LARGEST = 256 * 1024 * 1024;

    public CollectSettings {
        allowPrivate = List.copyOf(allowPrivate);
        if (userAgent.isBlank() || !userAgent.chars().allMatch(c -> c >= ' ' && c < 0x7F))
            throw new IllegalArgumentException("userAgent must be printable ASCII: '" + userAgent + "'");
        checkPositive("connectTimeout", connectTimeout);
        checkPositive("fetchTimeout", fetchTimeout);
        checkPositive("runTimeout", runTimeout);
        checkNotNegative("hostDelay", hostDelay);
        checkNotNegative("retryWait", retryWait);
        checkBetween("maxBytes", maxBytes, 1, LARGEST);
        checkBetween("concurrency", concurrency, 1, 256);
        checkBetween("retries", retries, 0, 5);
        checkBetween("maxEntries", maxEntries, 1, 10_000);
        for (String address : allowPrivate)
            if (!address.matches("\\S+:\\d{1,5}"))
                throw new IllegalArgumentException("allowPrivate holds host:port, not '" + address + "'");
    }

    /** Settings that suit some hundreds of sources. */
    public static CollectSettings defaults() {
        return new CollectSettings(
                "Standpoint/0.1 (feed reader for news briefings; its operator has given no contact yet)",
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Duration.ofMinutes(10),
                8 * 1024 * 1024,
                32,
                Duration.ofMillis(500),
                2,
                Duration.ofSeconds(10),
                500,
                List.of());
    }

    /** The part of the settings that binds each fetch. */
    public WebLimits limits() {
        return new WebLimits(
                userAgent, connectTimeout, fetchTimeout, maxBytes, hostDelay, retries, retryWait, allowPrivate);
    }

    private static void checkPositive(String name, Duration value) {
        if (value.isNegative() || value.isZero())
            throw new IllegalArgumentException(name + " must be longer than nothing: " + value);
    }

    private static void checkNotNegative(String name, Duration value) {
        if (value.isNegative()) throw new IllegalArgumentException(name + " must not be negative: " + value);
    }

    private static void checkBetween(String name, int value, int least, int most) {
        if (value < least || value > most)
            throw new IllegalArgumentException(name + " must be between " + least + " and " + most + ": " + value);
    }
}
