package standpoint.collect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of one run, which ends in time whatever its tasks do. */
final class Crew implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

    private final ExecutorService threads;
    private final long deadline;

    Crew(int size, Duration time) {
        deadline = System.nanoTime() + time.toNanos();
        threads = Executors.newFixedThreadPool(size, task -> {
            var thread = new Thread(task, "collect");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Why a task gave no result. */
    enum Trouble {
        /** The run's time was over. */
        LATE,
        /** It failed in a way that it had no answer to. */
        BROKEN
    }

    /**
     * Runs all tasks and gives their results in the order of the tasks.
     *
     * @param otherwise the result of a task that gave none
     * @throws CancellationException when the calling thread is interrupted
     */
    <T> List<T> runAll(List<Callable<T>> tasks, Function<Trouble, T> otherwise) {
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(tasks, deadline - System.nanoTime(), TimeUnit.NANOSECONDS))
                results.add(result(done, otherwise));
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted while collecting").initCause(e);
        }
    }

    private static <T> T result(Future<T> done, Function<Trouble, T> otherwise) throws InterruptedException {
        try {
            return done.get();
        } catch (CancellationException e) {
            return otherwise.apply(Trouble.LATE);
        } catch (ExecutionException e) {
            LOG.warn("a fetch broke", e);
            return otherwise.apply(Trouble.BROKEN);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
