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
        if (hostDelay.isNegative()) throw new IllegalArgumentException("hostDelay must not be negative: " + hostDelay);
        checkBetween("maxBytes", maxBytes, 1, LARGEST);
        checkBetween("concurrency", concurrency, 1, 64);
        checkBetween("maxEntries", maxEntries, 1, 10_000);
        for (String address : allowPrivate)
            if (!address.matches("\\S+:\\d{1,5}"))
                throw new IllegalArgumentException("allowPrivate holds host:port, not '" + address + "'");
    }

    /** Settings that suit some dozens of sources. */
    public static CollectSettings defaults() {
        return new CollectSettings(
                "Standpoint/0.1 (news briefings; feed reader)",
                Duration.ofSeconds(5),
                Duration.ofSeconds(20),
                Duration.ofMinutes(3),
                8 * 1024 * 1024,
                8,
                Duration.ofMillis(500),
                500,
                List.of());
    }

    /** The part of the settings that binds each fetch. */
    public WebLimits limits() {
        return new WebLimits(userAgent, connectTimeout, fetchTimeout, maxBytes, hostDelay, allowPrivate);
    }

    private static void checkPositive(String name, Duration value) {
        if (value.isNegative() || value.isZero())
            throw new IllegalArgumentException(name + " must be longer than nothing: " + value);
    }

    private static void checkBetween(String name, int value, int least, int most) {
        if (value < least || value > most)
            throw new IllegalArgumentException(name + " must be between " + least + " and " + most + ": " + value);
    }
}
