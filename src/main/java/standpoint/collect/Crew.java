package standpoint.collect;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads of one run, which ends in time whatever its tasks do. The tasks of one host queue behind each other with
 * the pause that hosts are owed between them, and hold no thread while they wait: a slow host keeps nobody but itself.
 * Where threads are scarce the longest queue goes first, since it will be the last to end.
 */
final class Crew implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);

    private final ThreadPoolExecutor threads;
    private final ScheduledExecutorService pauses = Executors.newSingleThreadScheduledExecutor(Crew::thread);
    private final Function<URI, Duration> untilTurn;
    private final long deadline;

    /**
     * @param untilTurn how long the host of an address is owed a pause
     * @param time for all tasks together
     */
    Crew(int size, Function<URI, Duration> untilTurn, Duration time) {
        this.untilTurn = untilTurn;
        deadline = System.nanoTime() + time.toNanos();
        threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>(), Crew::thread);
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "collect");
        thread.setDaemon(true);
        return thread;
    }

    /** Why a task gave no result. */
    enum Trouble {
        /** The run's time was over. */
        LATE,
        /** It failed in a way that it had no answer to. */
        BROKEN
    }

    /** Something to be done with an address. */
    record Task<T>(URI address, Callable<T> deed) {

        String host() {
            return String.valueOf(address.getAuthority());
        }
    }

    /**
     * Runs all tasks and gives their results in the order of the tasks.
     *
     * @param otherwise the result of a task that gave none
     * @throws CancellationException when the calling thread is interrupted
     */
    <T> List<T> runAll(List<Task<T>> tasks, Function<Trouble, T> otherwise) {
        var round = new Round<>(tasks, otherwise);
        try {
            round.start();
            round.left.await(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            return round.results();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("interrupted while collecting").initCause(e);
        }
    }

    @Override
    public void close() {
        pauses.shutdownNow();
        threads.shutdownNow();
    }

    /**
     * A queue whose next task may begin.
     *
     * @param left how many tasks it has
     */
    private record Turn(int left, Runnable work) implements Runnable, Comparable<Turn> {

        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Turn other) {
            return Integer.compare(other.left, left);
        }
    }

    /** One list of tasks on its way through the crew. */
    private final class Round<T> {
        private final List<Task<T>> tasks;
        private final Function<Trouble, T> otherwise;
        private final AtomicReferenceArray<Optional<T>> results;
        private final CountDownLatch left;

        Round(List<Task<T>> tasks, Function<Trouble, T> otherwise) {
            this.tasks = tasks;
            this.otherwise = otherwise;
            results = new AtomicReferenceArray<>(tasks.size());
            left = new CountDownLatch(tasks.size());
        }

        void start() {
            Map<String, Queue<Integer>> queues = new LinkedHashMap<>();
            for (int i = 0; i < tasks.size(); i++)
                queues.computeIfAbsent(tasks.get(i).host(), host -> new ArrayDeque<>())
                        .add(i);
            queues.values().stream()
                    .sorted(Comparator.<Queue<Integer>>comparingInt(Queue::size).reversed())
                    .forEach(this::begin);
        }

        private void begin(Queue<Integer> queue) {
            threads.execute(new Turn(queue.size(), () -> next(queue)));
        }

        /** Only one thread at a time is at a queue: the next is sent there when the last has left. */
        private void next(Queue<Integer> queue) {
            int task = queue.remove();
            results.set(task, Optional.of(result(tasks.get(task))));
            left.countDown();
            if (queue.isEmpty()) return;
            try {
                Duration pause = untilTurn.apply(tasks.get(queue.element()).address());
                Future<?> unused = pauses.schedule(() -> begin(queue), pause.toNanos(), TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException e) {
                LOG.debug("the run is over; its last tasks stay undone");
            }
        }

        @SuppressWarnings("checkstyle:IllegalCatch") // whatever a page does to its reader, the other pages are read
        private T result(Task<T> task) {
            try {
                return task.deed().call();
            } catch (Exception | StackOverflowError e) {
                LOG.warn("a fetch from {} broke", task.host(), e);
                return otherwise.apply(Trouble.BROKEN);
            }
        }

        List<T> results() {
            List<T> all = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                @SuppressWarnings("NullAway") // an array of references begins with nothing in it
                Optional<T> result = Optional.ofNullable(results.get(i)).flatMap(done -> done);
                all.add(result.orElseGet(() -> otherwise.apply(Trouble.LATE)));
            }
            return all;
        }
    }
}
