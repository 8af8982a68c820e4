package standpoint.collect.web;

import java.time.Duration;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Decides whether an address may be read, and at what pace. */
interface Gate {

    Permit pass(HttpUrl url);

    /**
     * What a gate says.
     *
     * @param denial why it may not be read; empty when it may
     * @param pause to be kept after reading it, before anything else is asked of its host
     */
    record Permit(Optional<Response.Failed> denial, Duration pause) {

        static Permit granted(Duration pause) {
            return new Permit(Optional.empty(), pause);
        }

        static Permit denied(Response.Failed why) {
            return new Permit(Optional.of(why), Duration.ZERO);
        }
    }
}
