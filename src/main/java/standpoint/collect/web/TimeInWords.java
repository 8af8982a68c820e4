package standpoint.collect.web;

import java.time.Duration;

/** Lengths of time as a reader would say them. */
final class TimeInWords {

    private TimeInWords() {}

    /** Minutes from two minutes on and hours from two hours on, rounded up; "0.4 seconds" below a second. */
    static String of(Duration time) {
        long seconds = time.toSeconds() + (time.toNanosPart() > 0 ? 1 : 0);
        if (seconds <= 1 && time.toMillis() % 1000 != 0) return time.toMillis() / 1000.0 + " seconds";
        if (seconds < 120) return seconds + (seconds == 1 ? " second" : " seconds");
        if (seconds < 7200) return ceiling(seconds, 60) + " minutes";
        return ceiling(seconds, 3600) + " hours";
    }

    private static long ceiling(long number, long unit) {
        return (number + unit - 1) / unit;
    }
}
