package standpoint.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time that an edition covers: after {@code from}, up to and including {@code to}, its cut-off.
 *
 * @param first whether no edition went before, so that older coverage is left out rather than late
 */
public record Window(Instant from, Instant to, boolean first) {

    /** Coverage that reaches us this long after its publication still belongs to the window it arrives in. */
    private static final Duration LATE = Duration.ofDays(3);

    public Window {
        if (!from.isBefore(to)) throw new IllegalArgumentException("a window ends after it begins: " + from + " " + to);
    }

    /**
     * Whether an article belongs to this window and to no other. What we see late is taken when it arrives; what is
     * dated after the cut-off waits for the window that holds its date.
     *
     * @param seen when we first saw it
     */
    public boolean covers(Instant seen, Optional<Instant> published) {
        Instant due = published.filter(seen::isBefore).orElse(seen);
        if (!due.isAfter(from) || due.isAfter(to)) return false;
        Instant oldest = first ? from : from.minus(LATE);
        return published.map(oldest::isBefore).orElse(true);
    }
}
