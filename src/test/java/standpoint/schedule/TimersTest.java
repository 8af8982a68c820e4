package standpoint.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.DBConnectionManager;
import standpoint.keep.KeepSettings;
import standpoint.keep.Store;
import standpoint.model.Briefing;
import standpoint.model.Layout;
import standpoint.model.Source;
import standpoint.model.Timing;

/** Timers as they come back from the database. */
class TimersTest {

    @TempDir
    private Path folder;

    @Test
    void a_timer_read_back_from_the_database_still_fires_when_the_clocks_skip_its_time() throws SchedulerException {
        var timing = new Timing.Daily(LocalTime.of(1, 30), EnumSet.allOf(DayOfWeek.class), ZoneId.of("Europe/London"));
        try (Store store = Store.open(new KeepSettings(folder))) {
            DBConnectionManager.getInstance()
                    .addConnectionProvider(ServeSchedule.NAME, new SharedConnections(store.dataSource()));
            Scheduler first = new StdSchedulerFactory(ServeSchedule.properties(1)).getScheduler();
            new Timers(first).set(List.of(briefing(timing)));
            first.shutdown();
            Scheduler second = new StdSchedulerFactory(ServeSchedule.properties(1)).getScheduler();
            Trigger timer = second.getTrigger(new TriggerKey("demo", "briefings"));
            second.shutdown();
            assertThat(timer.getFireTimeAfter(Date.from(Instant.parse("2027-03-27T12:00:00Z"))))
                    .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
            assertThat(timer.getTriggerBuilder().build()).isInstanceOf(DstSafeCronTrigger.class);
        }
    }

    private static Briefing briefing(Timing timing) {
        return new Briefing(
                "demo",
                "Demo",
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
}
