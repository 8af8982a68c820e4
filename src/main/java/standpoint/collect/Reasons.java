package standpoint.collect;

import java.time.Duration;
import standpoint.collect.web.Response;

/** Reasons that are the run's own, in words for the reader. */
final class Reasons {

    static final String BROKEN = "its content cannot be read";

    static final String GONE = "gone for good (410)";

    private Reasons() {}

    /** Why an answer brought no content. */
    static String of(Response answer) {
        return answer instanceof Response.Failed failed ? failed.reason() : GONE;
    }

    static String late(Duration runTimeout) {
        boolean minutes = runTimeout.toSeconds() >= 60 && runTimeout.toSeconds() % 60 == 0;
        long count = minutes ? runTimeout.toMinutes() : runTimeout.toSeconds();
        String unit = minutes ? "minute" : "second";
        return "no answer within the run's " + count + " " + unit + (count == 1 ? "" : "s");
    }
}
