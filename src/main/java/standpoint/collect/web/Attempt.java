package standpoint.collect.web;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of asking once.
 *
 * @param again the least pause after which the same fetch may ask once more; empty when it had better not
 */
record Attempt(Response response, Optional<Duration> again) {

    /** Asking once more at once would bring nothing else. */
    static Attempt settled(Response response) {
        return new Attempt(response, Optional.empty());
    }

    static Attempt failed(String reason, Fault fault) {
        return settled(new Response.Failed(reason, fault));
    }

    /** Broken in a way that may be over in a moment. */
    static Attempt broken(String reason) {
        return new Attempt(new Response.Failed(reason, Fault.PASSING), Optional.of(Duration.ZERO));
    }

    /** The host wants no visit before that time is over. */
    static Attempt busy(String reason, Duration rest) {
        return new Attempt(new Response.Failed(reason, Fault.BUSY, Optional.of(rest)), Optional.of(rest));
    }
}
