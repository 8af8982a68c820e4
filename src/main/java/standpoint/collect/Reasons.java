package standpoint.collect;

import java.time.Duration;

/** Reasons that are the run's own, in words for the reader. */
final class Reasons {

    static final String BROKEN = "its content cannot be read";

    private Reasons() {}

    static String late(Duration runTimeout) {
        boolean minutes = runTimeout.toSeconds() >= 60 && runTimeout.toSeconds() % 60 == 0;
        long count = minutes ? runTimeout.toMinutes() : runTimeout.toSeconds();
        String unit = minutes ? "minute" : "second";
        return "no answer within the run's " + count + " " + unit + (count == 1 ? "" : "s");
    }
}
