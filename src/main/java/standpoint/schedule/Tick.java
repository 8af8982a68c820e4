package standpoint.schedule;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something over and over, at once and then after each pause. What it looks after is in the database, so that
 * nothing of its own has to last; it has a thread of its own, so that no long edition keeps a deadline waiting.
 */
final class Tick implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tick.class);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(deed -> {
        var ticking = new Thread(deed, "tick");
        ticking.setDaemon(true);
        return ticking;
    });
    private final Runnable deed;
    private final Duration pause;
    private final Duration patience;

    /** @param patience how long stopping waits for the deed to end */
    Tick(Runnable deed, Duration pause, Duration patience) {
        this.deed = deed;
        this.pause = pause;
        this.patience = patience;
    }

    void start() {
        var unused = thread.scheduleWithFixedDelay(this::tick, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @SuppressWarnings("checkstyle:IllegalCatch") // a tick that fails must not be the last
    private void tick() {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.error("What is looked after each {} failed: {}", pause, e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) thread.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
