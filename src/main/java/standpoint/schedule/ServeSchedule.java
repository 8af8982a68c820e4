package standpoint.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.utils.DBConnectionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import standpoint.model.Briefing;

/**
 * The service: has the edition of each briefing produced when it is due. Its timers are in the database, so that what
 * was due while it was off is caught up with, once, and what was cut off is taken up again.
 */
public final class ServeSchedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServeSchedule.class);

    /** Of the scheduler in its tables, and of the database for Quartz. */
    static final String NAME = "standpoint";

    private final ScheduleSettings settings;
    private final DataSource source;
    private final List<Briefing> briefings;
    private final Due due;
    private final Missed missed;
    private final Clock clock;
    private final Tick tick;
    private final Map<String, Instant> served = new ConcurrentHashMap<>();

    private Optional<ServiceLock> lock = Optional.empty();
    private Optional<Scheduler> scheduler = Optional.empty();

    /**
     * @param source a database with the timers' tables in it
     * @param briefings with timings that {@link Slots#problem} finds nothing wrong with
     * @param eachMinute what is looked after besides, from the start on
     */
    public ServeSchedule(
            ScheduleSettings settings,
            DataSource source,
            List<Briefing> briefings,
            Due due,
            Missed missed,
            Runnable eachMinute,
            Clock clock) {
        this.settings = settings;
        this.source = source;
        this.briefings = List.copyOf(briefings);
        this.due = due;
        this.missed = missed;
        this.clock = clock;
        this.tick = new Tick(eachMinute, Duration.ofMinutes(1), settings.patience());
    }

    /**
     * Sets the timers as the briefings say and lets them fire, on other threads, until this is closed.
     *
     * @throws ScheduleException when another service has the folder, or the database does not answer
     */
    public void start() {
        lock = Optional.of(ServiceLock.take(settings.folder()));
        DBConnectionManager.getInstance().addConnectionProvider(NAME, new SharedConnections(source));
        try {
            Scheduler quartz = new StdSchedulerFactory(properties(settings.threads())).getScheduler();
            scheduler = Optional.of(quartz);
            quartz.setJobFactory(
                    (fire, ignored) -> job(fire.getJobDetail().getKey().getName()));
            new Timers(quartz).set(briefings);
            quartz.start();
            tick.start();
        } catch (SchedulerException e) {
            close();
            throw new ScheduleException("The schedule cannot be started: " + e.getMessage(), e);
        }
    }

    private DueJob job(String briefingId) throws SchedulerException {
        Briefing briefing = briefings.stream()
                .filter(known -> known.id().equals(briefingId))
                .findFirst()
                .orElseThrow(() -> new SchedulerException("no briefing has the id " + briefingId));
        return new DueJob(briefing, due, missed, clock, served);
    }

    /** How Quartz runs: its tables in the shared database, on its own, with nothing read from files. */
    static Properties properties(int threads) {
        var properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", NAME);
        properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        properties.setProperty("org.quartz.threadPool.class", SimpleThreadPool.class.getName());
        properties.setProperty("org.quartz.threadPool.threadCount", Integer.toString(threads));
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.jobStore.class", JobStoreTX.class.getName());
        properties.setProperty("org.quartz.jobStore.driverDelegateClass", TimerTables.class.getName());
        properties.setProperty("org.quartz.jobStore.dataSource", NAME);
        properties.setProperty("org.quartz.jobStore.tablePrefix", "timer_");
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        properties.setProperty("org.quartz.jobStore.isClustered", "false");
        properties.setProperty("org.quartz.jobStore.dbRetryInterval", "3000");
        return properties;
    }

    /**
     * Lets no more timers fire and waits, within the settings' patience, for the editions that are being produced. What
     * takes longer is left to itself, and taken up again at the next start.
     */
    @Override
    public void close() {
        tick.close();
        scheduler.ifPresent(this::stop);
        scheduler = Optional.empty();
        lock.ifPresent(ServiceLock::close);
        lock = Optional.empty();
    }

    private void stop(Scheduler quartz) {
        // Quartz waits without end; our patience has one
        var stopping = new Thread(() -> shutDown(quartz), "schedule-stop");
        stopping.setDaemon(true);
        stopping.start();
        try {
            // a join of 0 would wait without end as well
            stopping.join(Math.max(1, settings.patience().toMillis()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (stopping.isAlive()) {
            // Quartz gives no second scheduler of a name while it remembers the first
            SchedulerRepository.getInstance().remove(NAME);
            LOG.warn(
                    "An edition is still being produced after {} and will be taken up at the next start.",
                    settings.patience());
        }
    }

    private static void shutDown(Scheduler quartz) {
        try {
            quartz.shutdown(true);
        } catch (SchedulerException e) {
            LOG.error("The schedule did not stop in order: {}", e.getMessage(), e);
        }
    }
}
