package standpoint.collect.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Time that passes only where somebody sleeps, or where a test lets it. */
final class ManualStopwatch implements Stopwatch {

    private final List<Duration> slept = new CopyOnWriteArrayList<>();
    private Duration elapsed = Duration.ZERO;

    @Override
    public synchronized Duration elapsed() {
        return elapsed;
    }

    @Override
    public void sleep(Duration time) throws InterruptedException {
        if (Thread.interrupted()) throw new InterruptedException();
        if (time.isNegative() || time.isZero()) return;
        slept.add(time);
        pass(time);
    }

    synchronized void pass(Duration time) {
        elapsed = elapsed.plus(time);
    }

    /** Every wait, in its order. */
    List<Duration> slept() {
        return List.copyOf(slept);
    }
}
