package standpoint.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Dates that can be meant: not from before the web, and not more than a day after the cut-off. */
record PlausibleDates(Instant cutOff) {

    private static final Duration CLOCKS_DIFFER = Duration.ofHours(24);
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    /** The date, or none where it is a mistake. */
    Optional<Instant> of(Optional<Instant> date) {
        return date.filter(given -> given.isAfter(EARLIEST) && !given.isAfter(cutOff.plus(CLOCKS_DIFFER)));
    }
}
