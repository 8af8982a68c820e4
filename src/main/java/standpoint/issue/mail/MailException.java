package standpoint.issue.mail;

/** A message is not known to have been taken; the message is one sentence for the user. */
public final class MailException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is known of the message. */
    public enum Fate {
        /** It has not gone; it may be tried again. */
        NOT_SENT,
        /** It was refused; sending the same again is pointless. */
        REFUSED,
        /** The connection broke before the answer: it may have gone, and is not to be sent again. */
        UNKNOWN
    }

    private final Fate fate;

    MailException(String message, Fate fate, Throwable cause) {
        super(message, cause);
        this.fate = fate;
    }

    /** What is known of the message. */
    public Fate fate() {
        return fate;
    }
}
