package standpoint.configure;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import standpoint.model.Timing;

/** Makes a timing of a briefing's schedule. */
final class ReadSchedule {

    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final Function<Timing, Optional<String>> cronCheck;

    ReadSchedule(Function<Timing, Optional<String>> cronCheck) {
        this.cronCheck = cronCheck;
    }

    void check(Entry schedule) {
        Optional<Entry> cron = schedule.find("cron");
        Optional<Entry> at = schedule.find("at");
        schedule.find("zone").ifPresent(ReadSchedule::checkZone);
        if (cron.isPresent()) refuseBoth(schedule);
        else if (at.isEmpty() && !schedule.mentions("at") && !schedule.mentions("cron"))
            schedule.refuse("found neither at nor cron; wanted at and days, or cron");
        if (schedule.find("zone").isPresent()) cron.ifPresent(expression -> checkCron(expression, schedule));
    }

    /** Only for a schedule without problems. */
    Timing build(Entry schedule) {
        ZoneId zone = ZoneId.of(schedule.text("zone"));
        return schedule.findText("cron")
                .<Timing>map(expression -> new Timing.Cron(expression, zone))
                .orElseGet(() -> new Timing.Daily(LocalTime.parse(schedule.text("at")), days(schedule), zone));
    }

    private static void checkZone(Entry zone) {
        String name = zone.text();
        try {
            ZoneId.of(name);
        } catch (DateTimeException unknown) {
            zone.refuseWord("is not a time zone" + Spelling.question(name, ZoneId.getAvailableZoneIds()));
        }
    }

    private static void refuseBoth(Entry schedule) {
        for (String key : List.of("at", "days"))
            schedule.find(key)
                    .ifPresent(value -> value.refuse("found " + key + " beside cron; wanted one or the other"));
    }

    private void checkCron(Entry expression, Entry schedule) {
        cronCheck
                .apply(new Timing.Cron(expression.text(), ZoneId.of(schedule.text("zone"))))
                .ifPresent(fault -> expression.refuseWord("cannot be a schedule: " + fault));
    }

    private static Set<DayOfWeek> days(Entry schedule) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        schedule.texts("days").forEach(range -> addDays(range, days));
        return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    /** A range may pass the end of the week: fri-mon is four days. */
    private static void addDays(String range, Set<DayOfWeek> days) {
        DayOfWeek first = day(range.substring(0, 3));
        DayOfWeek last = day(range.substring(range.length() - 3));
        for (DayOfWeek day = first; ; day = day.plus(1)) {
            days.add(day);
            if (day == last) return;
        }
    }

    private static DayOfWeek day(String name) {
        return DayOfWeek.of(1 + DAYS.indexOf(name));
    }
}
