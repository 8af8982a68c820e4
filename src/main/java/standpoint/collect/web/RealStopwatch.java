package standpoint.collect.web;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The machine's own time. */
final class RealStopwatch implements Stopwatch {

    private final long start = System.nanoTime();

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(time.toNanos());
    }
}
