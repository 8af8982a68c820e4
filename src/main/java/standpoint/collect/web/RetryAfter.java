package standpoint.collect.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.Headers;

/** For how long the header {@code Retry-After} asks us to stay away. */
final class RetryAfter {

    /** Who asks for more is asked again after a day all the same: no source is given up by a slip of its own. */
    static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern SECONDS = Pattern.compile("[0-9]+");
    private static final int DIGITS = 9;

    private RetryAfter() {}

    /**
     * From nothing to a day; empty when the header is missing or makes no sense.
     *
     * @param received when the answer came by our clock, which counts only where the sender does not tell its own time
     */
    static Optional<Duration> read(Headers headers, Instant received) {
        String value = headers.get("Retry-After");
        if (value == null) return Optional.empty();
        if (SECONDS.matcher(value.strip()).matches()) return Optional.of(clamped(seconds(value.strip())));
        return Optional.ofNullable(headers.getInstant("Retry-After"))
                .map(until -> clamped(Duration.between(
                        Optional.ofNullable(headers.getInstant("Date")).orElse(received), until)));
    }

    private static Duration seconds(String digits) {
        return digits.length() > DIGITS ? LONGEST : Duration.ofSeconds(Integer.parseInt(digits));
    }

    private static Duration clamped(Duration time) {
        if (time.isNegative()) return Duration.ZERO;
        return time.compareTo(LONGEST) > 0 ? LONGEST : time;
    }
}
