package standpoint.collect.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;

/**
 * Lets one fetch at a time go to a host, with a pause between two, and none while the host asks to be left alone. Hosts
 * whose pause is over are forgotten.
 */
final class HostTurns {

    /** How many hosts are remembered before those are looked for that can be forgotten. */
    private static final int FEW = 1000;

    /** What is done in a turn. */
    interface Deed<T> {
        T run(Turn turn) throws IOException;
    }

    /** Thrown instead of asking a host that asked to be left alone. */
    static final class LeftAloneException extends IOException {

        private final Duration left;
        private final int status;

        LeftAloneException(Duration left, int status) {
            super("a host asks to be left alone for another " + left);
            this.left = left;
            this.status = status;
        }

        Duration left() {
            return left;
        }

        /** With which it said so. */
        int status() {
            return status;
        }
    }

    private final Stopwatch stopwatch;
    private final Map<String, Turn> turns = new HashMap<>();
    private int sweepAt = FEW;

    HostTurns(Stopwatch stopwatch) {
        this.stopwatch = stopwatch;
    }

    /** @param pause to be kept before the next turn */
    <T> T take(HttpUrl url, Duration pause, Deed<T> deed) throws IOException {
        Turn turn = join(host(url));
        try {
            turn.lock.lockInterruptibly();
            try {
                return turn.run(pause, deed);
            } finally {
                turn.lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while waiting for a host").initCause(e);
        } finally {
            leave(turn);
        }
    }

    /** How long it is until the pause that the host is owed is over; zero or less when it is. */
    synchronized Duration untilNext(HttpUrl url) {
        return Optional.ofNullable(turns.get(host(url)))
                .map(turn -> turn.readyAt.minus(stopwatch.elapsed()))
                .orElse(Duration.ZERO);
    }

    /** How many hosts are remembered. */
    synchronized int size() {
        return turns.size();
    }

    /** Plain and secure web are one host; on other ports there may be others. */
    private static String host(HttpUrl url) {
        return url.port() == 80 || url.port() == 443 ? url.host() : url.host() + ":" + url.port();
    }

    private synchronized Turn join(String host) {
        if (turns.size() >= sweepAt) {
            Duration now = stopwatch.elapsed();
            turns.values().removeIf(turn -> turn.isOver(now));
            sweepAt = Math.max(FEW, 2 * turns.size());
        }
        Turn turn = turns.computeIfAbsent(host, name -> new Turn());
        turn.users++;
        return turn;
    }

    private synchronized void leave(Turn turn) {
        turn.users--;
    }

    /** The queue before one host. Its times are guarded by its lock, its users by the lock of all turns. */
    final class Turn {

        private final ReentrantLock lock = new ReentrantLock(true);
        private int users;
        private volatile Duration readyAt = Duration.ZERO;
        private volatile Duration leftAloneUntil = Duration.ZERO;
        private volatile int status;

        private Turn() {}

        /** From now on for that time nobody gets a turn. */
        void leaveAlone(Duration time, int because) {
            leftAloneUntil = stopwatch.elapsed().plus(time);
            status = because;
        }

        private <T> T run(Duration pause, Deed<T> deed) throws IOException, InterruptedException {
            Duration left = leftAloneUntil.minus(stopwatch.elapsed());
            if (!left.isNegative() && !left.isZero()) throw new LeftAloneException(left, status);
            stopwatch.sleep(readyAt.minus(stopwatch.elapsed()));
            try {
                return deed.run(this);
            } finally {
                readyAt = stopwatch.elapsed().plus(pause);
            }
        }

        private boolean isOver(Duration now) {
            return users == 0 && now.compareTo(readyAt) >= 0 && now.compareTo(leftAloneUntil) >= 0;
        }
    }
}
