package standpoint.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import standpoint.model.Timing;

/** When editions are due: over changes of clocks, and the same for the slots as for the timers. */
class SlotsTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    static Stream<String> zones() {
        return Stream.of(
                "Europe/London",
                "Europe/Dublin",
                "Europe/Berlin",
                "America/New_York",
                "America/Havana",
                "America/Santiago",
                "America/Sao_Paulo",
                "Africa/Cairo",
                "Africa/Casablanca",
                "Asia/Beirut",
                "Asia/Gaza",
                "Asia/Karachi",
                "Australia/Sydney",
                "Australia/Lord_Howe",
                "Pacific/Auckland");
    }

    @ParameterizedTest
    @MethodSource("zones")
    void around_each_change_of_clocks_each_half_hour_is_due_once_a_day_and_the_timer_agrees(String name) {
        ZoneId zone = ZoneId.of(name);
        for (LocalDate change : changes(zone))
            for (int half = 0; half < 48; half++) {
                LocalTime at = LocalTime.of(half / 2, half % 2 * 30);
                var daily = new Timing.Daily(at, EnumSet.allOf(DayOfWeek.class), zone);
                var cron = new Timing.Cron("0 %d %d * * ?".formatted(at.getMinute(), at.getHour()), zone);
                List<Instant> slots = slots(daily, change);
                assertThat(slots)
                        .extracting(slot -> LocalDate.ofInstant(slot, zone))
                        .as("%s %s", zone, at)
                        .containsExactly(change.minusDays(1), change, change.plusDays(1));
                assertThat(slots(cron, change)).as("%s", cron).isEqualTo(slots);
                assertThat(fires(daily, change)).as("%s", daily).isEqualTo(slots);
                assertLastIsTheInverseOfNext(daily, slots);
                assertLastIsTheInverseOfNext(cron, slots);
            }
    }

    private static void assertLastIsTheInverseOfNext(Timing timing, List<Instant> slots) {
        for (int i = 1; i < slots.size(); i++) {
            assertThat(Slots.last(timing, slots.get(i))).contains(slots.get(i));
            assertThat(Slots.last(timing, slots.get(i).plusMillis(1))).contains(slots.get(i));
            assertThat(Slots.last(timing, slots.get(i).minusMillis(1))).contains(slots.get(i - 1));
        }
    }

    /** The days of 2026 and 2027 on which clocks change; an ordinary one where they never do. */
    private static Set<LocalDate> changes(ZoneId zone) {
        Set<LocalDate> days = new TreeSet<>();
        Instant end = Instant.parse("2028-01-01T00:00:00Z");
        ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.parse("2026-01-01T00:00:00Z"));
        while (next != null && next.getInstant().isBefore(end)) {
            days.add(next.getDateTimeBefore().toLocalDate());
            days.add(next.getDateTimeAfter().toLocalDate());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        if (days.isEmpty()) days.add(LocalDate.of(2026, 3, 29));
        return days;
    }

    private static List<Instant> slots(Timing timing, LocalDate change) {
        Instant end = endOf(timing, change);
        return Slots.list(timing, beginOf(timing, change), 9).stream()
                .filter(slot -> slot.isBefore(end))
                .toList();
    }

    private static List<Instant> fires(Timing timing, LocalDate change) {
        Instant begin = beginOf(timing, change);
        Trigger trigger = TriggerBuilder.newTrigger()
                .startAt(Date.from(begin))
                .withSchedule(DstSafeCronTrigger.Schedule.of(timing))
                .build();
        Instant end = endOf(timing, change);
        return Stream.iterate(fireAfter(trigger, begin), fire -> fire.isBefore(end), fire -> fireAfter(trigger, fire))
                .toList();
    }

    private static Instant fireAfter(Trigger trigger, Instant instant) {
        return trigger.getFireTimeAfter(Date.from(instant)).toInstant();
    }

    private static Instant beginOf(Timing timing, LocalDate change) {
        return change.minusDays(1).atStartOfDay(timing.zone()).toInstant().minusSeconds(1);
    }

    private static Instant endOf(Timing timing, LocalDate change) {
        return change.plusDays(2).atStartOfDay(timing.zone()).toInstant();
    }

    @Test
    void a_time_that_the_clocks_skip_is_due_when_they_go_on() {
        var timing = new Timing.Daily(LocalTime.of(1, 30), EnumSet.allOf(DayOfWeek.class), LONDON);
        assertThat(Slots.next(timing, Instant.parse("2026-03-28T12:00:00Z")))
                .contains(Instant.parse("2026-03-29T01:00:00Z"));
    }

    @Test
    void a_time_that_the_clocks_repeat_is_due_the_first_time_only() {
        var timing = new Timing.Cron("0 30 1 * * ?", NEW_YORK);
        assertThat(Slots.list(timing, Instant.parse("2026-11-01T00:00:00Z"), 2))
                .containsExactly(Instant.parse("2026-11-01T05:30:00Z"), Instant.parse("2026-11-02T06:30:00Z"));
    }

    @Test
    void every_hour_means_both_of_two_repeated_hours_and_no_extra_one_in_spring() {
        var timing = new Timing.Cron("0 30 * * * ?", LONDON);
        assertThat(Slots.list(timing, Instant.parse("2026-10-24T23:00:00Z"), 3))
                .containsExactly(
                        Instant.parse("2026-10-24T23:30:00Z"),
                        Instant.parse("2026-10-25T00:30:00Z"),
                        Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(Slots.list(timing, Instant.parse("2026-03-29T00:00:00Z"), 2))
                .containsExactly(Instant.parse("2026-03-29T00:30:00Z"), Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void several_times_that_the_clocks_skip_are_due_together_once() {
        var timing = new Timing.Cron("0 0,20,40 1,2 * * ?", LONDON);
        assertThat(Slots.list(timing, Instant.parse("2026-03-29T00:00:00Z"), 2))
                .containsExactly(Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-29T01:20:00Z"));
    }

    @Test
    void days_of_the_week_are_those_of_the_zone() {
        var timing = new Timing.Daily(LocalTime.of(2, 0), Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), KARACHI);
        assertThat(Slots.list(timing, NOW, 3))
                .containsExactly(
                        Instant.parse("2026-11-26T21:00:00Z"),
                        Instant.parse("2026-11-29T21:00:00Z"),
                        Instant.parse("2026-12-03T21:00:00Z"));
        assertThat(Slots.last(timing, NOW)).contains(Instant.parse("2026-11-22T21:00:00Z"));
    }

    @Test
    void the_last_of_rare_slots_is_found_years_back() {
        var leap = new Timing.Cron("0 0 7 29 2 ?", KARACHI);
        assertThat(Slots.last(leap, NOW)).contains(Instant.parse("2024-02-29T02:00:00Z"));
        assertThat(Slots.next(leap, NOW)).contains(Instant.parse("2028-02-29T02:00:00Z"));
        assertThat(Slots.last(new Timing.Cron("0 0 7 1 1 ? 2030", KARACHI), NOW))
                .isEmpty();
        assertThat(Slots.next(new Timing.Cron("0 0 7 1 1 ? 2020", KARACHI), NOW))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 30 7 * * ?", "0 0/5 * * * ?", "0 0 7 ? * MON-FRI", "0 0 8-18/2 ? * mon", "0 0 7 L * ?"})
    void a_sound_expression_has_no_problem(String expression) {
        assertThat(Slots.problem(new Timing.Cron(expression, LONDON), NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 7 * * *", "@daily", "", "0 0 7 * * *", "0 0 25 * * ?", "0 0 7 ? * ABC", "x y z"})
    void what_is_no_expression_is_said_to_be_none(String expression) {
        assertThat(Slots.problem(new Timing.Cron(expression, LONDON), NOW))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith("'" + expression + "' is no cron expression")
                        .endsWith("."));
    }

    @Test
    void what_never_comes_or_comes_too_often_is_refused() {
        assertThat(problem("0 0 7 31 2 ?")).contains("never comes");
        assertThat(problem("0 0 7 1 1 ? 2020")).contains("never comes");
        assertThat(problem("* * * * * ?")).contains("comes every second");
        assertThat(problem("0 * 7 ? * SUN")).contains("comes every minute");
        assertThat(problem("0 0,4 7 1 1 ?")).contains("comes every 4 minutes");
    }

    private static String problem(String expression) {
        return Slots.problem(new Timing.Cron(expression, LONDON), NOW).orElse("none");
    }
}
