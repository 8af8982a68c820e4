package standpoint.collect;

import java.time.Duration;

/**
 * How long a failing source is left alone: not at all after one failure, then twice as long each time, up to half a
 * day. A source is never given up, and one that is asked once a day is asked every day.
 */
final class Backoff {

    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int DOUBLINGS = 6;

    private Backoff() {}

    /**
     * The wait after some failures in a row.
     *
     * @param sourceId spreads sources that failed together over the last quarter of the wait
     */
    static Duration after(int failures, String sourceId) {
        if (failures < 2) return Duration.ZERO;
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - 2, DOUBLINGS));
        Duration whole = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        int spread = Math.floorMod(31 * sourceId.hashCode() + failures, 100);
        return whole.multipliedBy(300 + spread).dividedBy(400);
    }
}
