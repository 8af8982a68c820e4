package standpoint.schedule;

import java.time.Instant;
import java.util.Optional;
import standpoint.model.Timing;

/** The instants that a timing stands for; whole seconds. */
interface Times {

    /** The first one after an instant; empty when there is none. */
    Optional<Instant> next(Instant after);

    /** The last one that is not after an instant; empty when there is none. */
    Optional<Instant> last(Instant notAfter);

    /**
     * The instants of a timing.
     *
     * @throws IllegalArgumentException when its cron expression is malformed; the message says how
     */
    static Times of(Timing timing) {
        if (timing instanceof Timing.Daily daily) return new DailyTimes(daily);
        Timing.Cron cron = (Timing.Cron) timing;
        return CronTimes.of(cron.expression(), cron.zone());
    }
}
