package standpoint.schedule;

import static org.quartz.Scheduler.FAILED_JOB_ORIGINAL_TRIGGER_SCHEDULED_FIRETIME_IN_MILLISECONDS;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standpoint.model.Briefing;

/**
 * A briefing's timer has fired: tells which slot that means, and which slots before it nobody served. A fire that comes
 * so late that the next slot has begun serves that one, and the next fire then finds it served.
 */
@DisallowConcurrentExecution
final class DueJob implements Job {

    static final String BRIEFING = "briefing";

    private static final Logger LOG = LoggerFactory.getLogger(DueJob.class);

    private final Briefing briefing;
    private final Due due;
    private final Missed missed;
    private final Clock clock;
    private final Map<String, Instant> served;

    /** @param served the last slot that this service has served, by briefing; written by this */
    DueJob(Briefing briefing, Due due, Missed missed, Clock clock, Map<String, Instant> served) {
        this.briefing = briefing;
        this.due = due;
        this.missed = missed;
        this.clock = clock;
        this.served = served;
    }

    @Override
    public void execute(JobExecutionContext fire) {
        Times times = Times.of(briefing.timing());
        Optional<Instant> here = Optional.ofNullable(served.get(briefing.id()));
        times.last(latest(fire))
                .filter(slot -> here.map(slot::isAfter).orElse(true))
                .ifPresent(slot -> {
                    LOG.info("The edition of {} due {} begins.", briefing.id(), slot);
                    served.put(briefing.id(), slot);
                    answered(slot, () -> tellMissed(times, here.or(() -> lastServed(fire, times)), slot));
                    answered(slot, () -> due.produce(briefing.id(), slot));
                });
    }

    /** Timers may fire a few milliseconds early; the slot is then still the one that they are set to. */
    private Instant latest(JobExecutionContext fire) {
        Instant now = clock.instant();
        Instant set = fire.getScheduledFireTime().toInstant();
        return set.isAfter(now) ? set : now;
    }

    /** The slot of the fire before this one, whose outcome is known; empty when there was none. */
    private static Optional<Instant> lastServed(JobExecutionContext fire, Times times) {
        if (fire.isRecovering()) return cutOff(fire).flatMap(times::last).map(slot -> slot.minusMillis(1));
        return Optional.ofNullable(fire.getPreviousFireTime())
                .map(Date::toInstant)
                .flatMap(times::last);
    }

    /** When the job that is taken up again had fired before its program died. */
    private static Optional<Instant> cutOff(JobExecutionContext fire) {
        return Optional.ofNullable(fire.getTrigger()
                        .getJobDataMap()
                        .getString(FAILED_JOB_ORIGINAL_TRIGGER_SCHEDULED_FIRETIME_IN_MILLISECONDS))
                .map(millis -> Instant.ofEpochMilli(Long.parseLong(millis)));
    }

    private void tellMissed(Times times, Optional<Instant> served, Instant slot) {
        Optional<Instant> passed = served.flatMap(times::next);
        while (passed.isPresent() && passed.get().isBefore(slot)) {
            LOG.warn("The slot {} of {} passed while the service was off.", passed.get(), briefing.id());
            missed.missed(briefing.id(), passed.get(), slot);
            passed = times.next(passed.get());
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // whatever goes wrong with one edition, the schedule goes on
    private void answered(Instant slot, Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.error("The edition of {} due {} failed: {}", briefing.id(), slot, e.getMessage(), e);
        }
    }
}
