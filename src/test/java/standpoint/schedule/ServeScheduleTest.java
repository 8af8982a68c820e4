package standpoint.schedule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.keep.KeepSettings;
import standpoint.keep.Store;
import standpoint.model.Briefing;
import standpoint.model.Layout;
import standpoint.model.Source;
import standpoint.model.Timing;

/** The service on a real scheduler and the embedded database. */
class ServeScheduleTest {

    private static final long BOUND = 20;
    private static final Timing EACH_SECOND = new Timing.Cron("* * * * * ?", ZoneOffset.UTC);
    private static final Timing EACH_MORNING =
            new Timing.Daily(LocalTime.of(7, 30), EnumSet.allOf(DayOfWeek.class), ZoneId.of("Asia/Karachi"));

    private final BlockingQueue<Instant> produced = new LinkedBlockingQueue<>();
    private final BlockingQueue<Instant> passed = new LinkedBlockingQueue<>();
    private final Due record = (briefing, slot) -> produced.add(slot);

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(new KeepSettings(folder));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_edition_is_produced_for_each_slot_in_turn_and_a_slot_that_came_too_late_is_named()
            throws InterruptedException {
        Instant first;
        Instant second;
        try (ServeSchedule service = start(record, briefing("demo", EACH_SECOND))) {
            assertThat(service).isNotNull();
            first = next(produced);
            second = next(produced);
        }
        assertThat(first).isEqualTo(first.truncatedTo(ChronoUnit.SECONDS));
        assertThat(second).isAfter(first);
        assertThat(passed)
                .containsAll(Stream.iterate(first.plusSeconds(1), second::isAfter, slot -> slot.plusSeconds(1))
                        .toList());
    }

    @Test
    void a_slot_that_a_late_fire_has_served_is_not_served_again_by_its_own() throws InterruptedException {
        Instant ahead = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(4);
        try (ServeSchedule service =
                start(store, folder, Clock.fixed(ahead, ZoneOffset.UTC), record, briefing("demo", EACH_SECOND))) {
            assertThat(service).isNotNull();
            assertThat(List.of(next(produced), next(produced))).containsExactly(ahead, ahead.plusSeconds(1));
        }
    }

    @Test
    void an_edition_that_fails_does_not_stop_the_next() throws InterruptedException {
        Due failing = (briefing, slot) -> {
            produced.add(slot);
            throw new IllegalStateException("The template is broken.");
        };
        try (ServeSchedule service = start(failing, briefing("demo", EACH_SECOND))) {
            assertThat(service).isNotNull();
            assertThat(next(produced)).isBefore(next(produced));
        }
    }

    @Test
    void after_days_off_one_edition_is_made_for_the_last_slot_and_the_others_are_named() throws Exception {
        start(record, briefing("demo", EACH_MORNING)).close();
        Instant last = Slots.last(EACH_MORNING, Instant.now()).orElseThrow();
        Duration day = Duration.ofDays(1);
        execute("UPDATE timer_triggers SET prev_fire_time = %d, next_fire_time = %d"
                .formatted(
                        last.minus(day.multipliedBy(4)).toEpochMilli(),
                        last.minus(day.multipliedBy(3)).toEpochMilli()));
        try (ServeSchedule service = start(record, briefing("demo", EACH_MORNING))) {
            assertThat(service).isNotNull();
            assertThat(next(produced)).isEqualTo(last);
        }
        assertThat(produced).isEmpty();
        assertThat(passed)
                .containsExactly(last.minus(day.multipliedBy(3)), last.minus(day.multipliedBy(2)), last.minus(day));
    }

    @Test
    void an_edition_that_was_cut_off_is_taken_up_at_the_next_start() throws Exception {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        Due blocked = (briefing, slot) -> {
            begun.countDown();
            await(release);
        };
        try (ServeSchedule service = start(blocked, briefing("demo", EACH_SECOND))) {
            assertThat(service).isNotNull();
            await(begun);
            // what a crash at this instant would leave behind
            execute("VACUUM INTO '" + crashed.resolve("standpoint.db") + "'");
            release.countDown();
        }
        try (Store left = Store.open(new KeepSettings(crashed))) {
            assertThat(count(left, "timer_fired_triggers WHERE state = 'EXECUTING'"))
                    .isEqualTo(1);
            // a far timing, so that only the recovery can fire
            execute(
                    left,
                    "UPDATE timer_triggers SET next_fire_time = next_fire_time + 999999999, "
                            + "trigger_state = 'WAITING'");
            try (ServeSchedule service =
                    start(left, crashed, Clock.systemUTC(), record, briefing("demo", EACH_SECOND))) {
                assertThat(service).isNotNull();
                assertThat(next(produced)).isAfter(Instant.EPOCH);
            }
        }
    }

    @Test
    void timers_follow_the_briefings_from_start_to_start() throws SQLException {
        start(record, briefing("gone", EACH_MORNING), briefing("kept", EACH_MORNING), briefing("moved", EACH_MORNING))
                .close();
        execute("UPDATE timer_triggers SET prev_fire_time = 1234");
        Timing later = new Timing.Cron("0 0 9 * * ?", ZoneId.of("Europe/London"));
        start(record, briefing("kept", EACH_MORNING), briefing("moved", later), briefing("new", later))
                .close();
        assertThat(rows("SELECT trigger_name || ' ' || prev_fire_time FROM timer_triggers ORDER BY trigger_name"))
                .containsExactly("kept 1234", "moved -1", "new -1");
        assertThat(rows("SELECT job_name FROM timer_job_details ORDER BY job_name"))
                .containsExactly("kept", "moved", "new");
        assertThat(rows("SELECT cron_expression || ' ' || time_zone_id FROM timer_cron_triggers ORDER BY trigger_name"))
                .containsExactly(
                        "0 30 7 ? * MON,TUE,WED,THU,FRI,SAT,SUN Asia/Karachi",
                        "0 0 9 * * ? Europe/London",
                        "0 0 9 * * ? Europe/London");
    }

    @Test
    void a_second_service_on_the_same_folder_is_refused_until_the_first_has_stopped() {
        ServeSchedule first = start(record, briefing("demo", EACH_MORNING));
        assertThatThrownBy(() -> start(record, briefing("demo", EACH_MORNING)))
                .isInstanceOf(ScheduleException.class)
                .hasMessageContaining("Another service already keeps the schedule of " + folder);
        first.close();
        start(record, briefing("demo", EACH_MORNING)).close();
    }

    @Test
    void what_is_looked_after_each_minute_is_looked_after_from_the_start_on() {
        var looked = new CountDownLatch(1);
        var service = new ServeSchedule(
                new ScheduleSettings(folder, 2, Duration.ofSeconds(BOUND)),
                store.dataSource(),
                List.of(),
                record,
                this::pass,
                looked::countDown,
                Clock.systemUTC());
        service.start();
        await(looked);
        service.close();
    }

    @Test
    void stopping_waits_for_the_edition_that_is_being_produced() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var stopping = new CountDownLatch(1);
        Due slow = (briefing, slot) -> {
            begun.countDown();
            await(stopping);
            produced.add(slot);
        };
        ServeSchedule service = start(slow, briefing("demo", EACH_SECOND));
        await(begun);
        var stop = new Thread(() -> {
            stopping.countDown();
            service.close();
        });
        stop.start();
        stop.join(SECONDS.toMillis(BOUND));
        assertThat(stop.isAlive()).isFalse();
        assertThat(produced).isNotEmpty();
    }

    @Test
    void stopping_loses_patience() {
        var begun = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        Due endless = (briefing, slot) -> {
            begun.countDown();
            await(release);
            produced.add(slot);
        };
        ServeSchedule service = new ServeSchedule(
                new ScheduleSettings(folder, 2, Duration.ofMillis(50)),
                store.dataSource(),
                List.of(briefing("demo", EACH_SECOND)),
                endless,
                this::pass,
                () -> {},
                Clock.systemUTC());
        service.start();
        await(begun);
        service.close();
        assertThat(produced).isEmpty();
        release.countDown();
    }

    private void pass(String briefing, Instant slot, Instant covering) {
        passed.add(slot);
    }

    private ServeSchedule start(Due due, Briefing... briefings) {
        return start(store, folder, Clock.systemUTC(), due, briefings);
    }

    private ServeSchedule start(Store from, Path at, Clock clock, Due due, Briefing... briefings) {
        var service = new ServeSchedule(
                new ScheduleSettings(at, 2, Duration.ofSeconds(BOUND)),
                from.dataSource(),
                List.of(briefings),
                due,
                this::pass,
                () -> {},
                clock);
        service.start();
        return service;
    }

    private static Briefing briefing(String id, Timing timing) {
        return new Briefing(
                id,
                id,
                "",
                "en",
                Layout.usual(),
                timing,
                Duration.ofDays(1),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Source("source", "outlet", URI.create("file:feed.xml"))),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Instant next(BlockingQueue<Instant> slots) throws InterruptedException {
        Instant slot = slots.poll(BOUND, SECONDS);
        assertThat(slot).as("a slot within %d s", BOUND).isNotNull();
        return slot;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(BOUND, SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) throws SQLException {
        execute(store, sql);
    }

    private static void execute(Store in, String sql) throws SQLException {
        try (var connection = in.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Store in, String from) throws SQLException {
        try (var connection = in.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            return row.getInt(1);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var connection = store.dataSource().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) rows.add(row.getString(1));
        }
        return rows;
    }
}
