package standpoint.collect.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one fetch at a time go to a host, with a pause between two. */
final class HostTurns {

    /** What is done in a turn. */
    interface Deed<T> {
        T run() throws IOException;
    }

    private final Duration pause;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    HostTurns(Duration pause) {
        this.pause = pause;
    }

    <T> T take(String host, Deed<T> deed) throws IOException {
        Turn turn = turns.computeIfAbsent(host, name -> new Turn());
        try {
            turn.lock.lockInterruptibly();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        try {
            turn.await();
            return deed.run();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            turn.readyAt = System.nanoTime() + pause.toNanos();
            turn.taken = true;
            turn.lock.unlock();
        }
    }

    private static IOException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        IOException failure = new InterruptedIOException("interrupted while waiting for a host");
        failure.initCause(cause);
        return failure;
    }

    /** The queue before one host; its fields are guarded by its lock. */
    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private boolean taken;
        private long readyAt;

        private void await() throws InterruptedException {
            if (taken) TimeUnit.NANOSECONDS.sleep(readyAt - System.nanoTime());
        }
    }
}
