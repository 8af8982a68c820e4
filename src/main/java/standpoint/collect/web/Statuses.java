package standpoint.collect.web;

import java.time.Duration;
import java.util.Optional;

/** What an HTTP status that brings no content means. */
final class Statuses {

    private Statuses() {}

    /** @param rest for how long the answer asks us to stay away */
    static Attempt refused(int status, Optional<Duration> rest) {
        if (rest.isPresent() && (status == 429 || status >= 500)) {
            String words =
                    status == 429 || status == 503 ? "asks to come back in " : "its server failed; come back in ";
            return Attempt.busy(words + TimeInWords.of(rest.get()) + " (" + status + ")", rest.get());
        }
        Response.Failed failed = new Response.Failed(words(status) + " (" + status + ")", fault(status));
        boolean overInAMoment = failed.fault() == Fault.PASSING || status == 503;
        return new Attempt(failed, overInAMoment ? Optional.of(Duration.ZERO) : Optional.empty());
    }

    private static Fault fault(int status) {
        return switch (status) {
            case 401, 402, 403, 451 -> Fault.FORBIDDEN;
            case 429, 503 -> Fault.BUSY;
            case 206, 408, 425 -> Fault.PASSING;
            default -> status >= 500 ? Fault.PASSING : Fault.LASTING;
        };
    }

    private static String words(int status) {
        return switch (status) {
            case 206 -> "only a part was sent";
            case 401 -> "asks for a password";
            case 402 -> "asks for a payment";
            case 403 -> "refuses access";
            case 404 -> "not found";
            case 429 -> "asks to come back later";
            case 451 -> "withheld for legal reasons";
            case 304 -> "claims to be unchanged, though not asked";
            default -> status >= 500 ? "its server failed" : "an answer without content";
        };
    }
}
