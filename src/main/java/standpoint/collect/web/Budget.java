package standpoint.collect.web;

import java.io.IOException;
import java.time.Duration;

/** The time left to one fetch with all its redirects and repetitions. Waiting for a host's turn costs nothing of it. */
final class Budget {

    /** What takes time. */
    interface Deed<T> {
        T run() throws IOException;
    }

    private final Stopwatch stopwatch;
    private Duration left;

    Budget(Stopwatch stopwatch, Duration whole) {
        this.stopwatch = stopwatch;
        left = whole;
    }

    /** Negative when more was spent than there was. */
    Duration left() {
        return left;
    }

    /** Whether a pause of that length leaves time to ask once more. */
    boolean allows(Duration pause) {
        return pause.compareTo(left) < 0;
    }

    void sleep(Duration pause) throws InterruptedException {
        left = left.minus(pause);
        stopwatch.sleep(pause);
    }

    <T> T spend(Deed<T> deed) throws IOException {
        Duration before = stopwatch.elapsed();
        try {
            return deed.run();
        } finally {
            left = left.minus(stopwatch.elapsed().minus(before));
        }
    }
}
