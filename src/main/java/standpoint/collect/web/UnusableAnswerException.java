package standpoint.collect.web;

import java.io.IOException;

/** Thrown where an answer turns out to be of no use; carries what is said of it. */
final class UnusableAnswerException extends IOException {

    private final transient Attempt attempt;

    UnusableAnswerException(Attempt attempt, Throwable cause) {
        super(cause);
        this.attempt = attempt;
    }

    UnusableAnswerException(Attempt attempt) {
        this.attempt = attempt;
    }

    Attempt attempt() {
        return attempt;
    }
}
