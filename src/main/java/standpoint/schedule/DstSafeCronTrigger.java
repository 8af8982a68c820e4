package standpoint.schedule;

import java.text.ParseException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quartz.CronTrigger;
import org.quartz.ScheduleBuilder;
import org.quartz.impl.triggers.CronTriggerImpl;
import org.quartz.spi.MutableTrigger;
import standpoint.model.Timing;

/** A cron trigger that fires when {@link CronTimes} says, so that a change of clocks costs no slot. */
final class DstSafeCronTrigger extends CronTriggerImpl {

    private static final long serialVersionUID = 1;

    @Override
    protected @Nullable Date getTimeAfter(Date after) {
        Optional<Instant> next =
                CronTimes.of(getCronExpression(), getTimeZone().toZoneId()).next(after.toInstant());
        return next.map(Date::from).orElse(null);
    }

    @Override
    public ScheduleBuilder<CronTrigger> getScheduleBuilder() {
        return new Schedule(getCronExpression(), getTimeZone());
    }

    /** Makes triggers of this class: one catch-up fire however much was missed. */
    static final class Schedule extends ScheduleBuilder<CronTrigger> {

        private final String expression;
        private final TimeZone zone;

        Schedule(String expression, TimeZone zone) {
            this.expression = expression;
            this.zone = zone;
        }

        static Schedule of(Timing timing) {
            return new Schedule(expression(timing), TimeZone.getTimeZone(timing.zone()));
        }

        private static String expression(Timing timing) {
            if (timing instanceof Timing.Cron cron) return cron.expression().trim();
            Timing.Daily daily = (Timing.Daily) timing;
            String days = new TreeSet<>(daily.days())
                    .stream().map(Schedule::shortName).collect(Collectors.joining(","));
            return "%d %d %d ? * %s"
                    .formatted(
                            daily.at().getSecond(),
                            daily.at().getMinute(),
                            daily.at().getHour(),
                            days);
        }

        private static String shortName(DayOfWeek day) {
            return day.name().substring(0, 3).toUpperCase(Locale.ROOT);
        }

        /** Whether a trigger already fires as this schedule says. */
        boolean matches(CronTrigger trigger) {
            return trigger.getCronExpression().equals(expression)
                    && trigger.getTimeZone().getID().equals(zone.getID());
        }

        @Override
        protected MutableTrigger build() {
            var trigger = new DstSafeCronTrigger();
            try {
                trigger.setCronExpression(expression);
            } catch (ParseException e) {
                throw new IllegalArgumentException("'" + expression + "' is no cron expression", e);
            }
            trigger.setTimeZone(zone);
            trigger.setMisfireInstruction(CronTrigger.MISFIRE_INSTRUCTION_FIRE_ONCE_NOW);
            return trigger;
        }
    }
}
