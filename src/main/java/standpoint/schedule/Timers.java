package standpoint.schedule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quartz.CronTrigger;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standpoint.model.Briefing;

/** The timers in the database, one for each briefing and of its id. */
final class Timers {

    private static final Logger LOG = LoggerFactory.getLogger(Timers.class);

    private static final String GROUP = "briefings";

    private final Scheduler quartz;

    Timers(Scheduler quartz) {
        this.quartz = quartz;
    }

    /**
     * Makes the timers those of these briefings: one that fires as before is left as it is, with what it remembers of
     * its last fire; one whose timing changed is made anew; one without a briefing is removed.
     */
    void set(List<Briefing> briefings) throws SchedulerException {
        Set<String> ids = briefings.stream().map(Briefing::id).collect(Collectors.toSet());
        for (JobKey key : quartz.getJobKeys(GroupMatcher.jobGroupEquals(GROUP)))
            if (!ids.contains(key.getName())) remove(key);
        for (Briefing briefing : briefings) set(briefing);
    }

    private void remove(JobKey key) throws SchedulerException {
        quartz.deleteJob(key);
        LOG.info("The timer of {} is removed: there is no such briefing any more.", key.getName());
    }

    private void set(Briefing briefing) throws SchedulerException {
        var schedule = DstSafeCronTrigger.Schedule.of(briefing.timing());
        var key = new TriggerKey(briefing.id(), GROUP);
        Trigger present = quartz.getTrigger(key);
        if (present instanceof CronTrigger cron && schedule.matches(cron)) {
            quartz.resetTriggerFromErrorState(key);
            return;
        }
        // Quartz damages its tables when a trigger is replaced by one of another kind; removing it first is safe
        if (present != null) quartz.deleteJob(new JobKey(briefing.id(), GROUP));
        Trigger trigger = TriggerBuilder.newTrigger()
                .withIdentity(key)
                .withSchedule(schedule)
                .build();
        LOG.info(
                "The timer of {} is set; it fires first at {}.",
                briefing.id(),
                quartz.scheduleJob(job(briefing), trigger));
    }

    private static JobDetail job(Briefing briefing) {
        return JobBuilder.newJob(DueJob.class)
                .withIdentity(briefing.id(), GROUP)
                .usingJobData(DueJob.BRIEFING, briefing.id())
                .requestRecovery(true)
                .build();
    }
}
