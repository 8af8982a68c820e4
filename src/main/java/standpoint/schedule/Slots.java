package standpoint.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.model.Timing;

/**
 * When editions are due. A slot is told from the timing alone, never from when a timer fired, so that a late or
 * repeated fire means the same edition.
 *
 * <p>Wall-clock time is kept: a time that the clocks skip is due at the first instant after, a time that they repeat is
 * due the first time.
 */
public final class Slots {

    private static final Duration CLOSEST = Duration.ofMinutes(5);

    /** More than a week of the closest slots that are allowed. */
    private static final int LOOKED_AT = 2100;

    private Slots() {}

    /** The first slot after an instant; empty when the timing has no more. */
    public static Optional<Instant> next(Timing timing, Instant after) {
        return Times.of(timing).next(after);
    }

    /** The slot that an edition made at an instant is for: the last one not after it; empty when there was none yet. */
    public static Optional<Instant> last(Timing timing, Instant notAfter) {
        return Times.of(timing).last(notAfter);
    }

    /** The slots after an instant, in order, as many as there are and no more than asked for. */
    public static List<Instant> list(Timing timing, Instant after, int most) {
        Times times = Times.of(timing);
        return Stream.iterate(times.next(after), Optional::isPresent, slot -> slot.flatMap(times::next))
                .limit(most)
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * What is wrong with a timing, in one sentence for the user; empty when it can be scheduled.
     *
     * @param now from when on it has to have slots
     */
    public static Optional<String> problem(Timing timing, Instant now) {
        if (!(timing instanceof Timing.Cron cron)) return Optional.empty();
        try {
            CronTimes times = CronTimes.of(cron.expression(), cron.zone());
            if (times.next(now).isEmpty())
                return Optional.of("The cron expression '%s' never comes; choose days that the calendar has."
                        .formatted(cron.expression()));
            return times.shortestGap(now, LOOKED_AT)
                    .filter(gap -> gap.compareTo(CLOSEST) < 0)
                    .map(gap -> "The cron expression '%s' comes every %s; leave at least %d minutes between editions."
                            .formatted(cron.expression(), spoken(gap), CLOSEST.toMinutes()));
        } catch (IllegalArgumentException e) {
            return Optional.of(
                    "'%s' is no cron expression of six or seven fields, seconds first: %s; or use 'at' and 'days'."
                            .formatted(cron.expression(), e.getMessage()));
        }
    }

    private static String spoken(Duration gap) {
        if (gap.toSeconds() == 1) return "second";
        if (gap.toMinutes() == 1 && gap.toSecondsPart() == 0) return "minute";
        return gap.toSecondsPart() == 0 ? gap.toMinutes() + " minutes" : gap.toSeconds() + " seconds";
    }
}
