package standpoint.reword;

/** A language model was of no use; its reason is a clause that says why, without a full stop, in words of our own. */
public final class RewordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String reason;

    /** Nothing but the reason is known. */
    public RewordException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** A reason with what caused it. */
    public RewordException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** A reason, and what the server says of it, which may be anything and is for the log alone. */
    RewordException(String reason, String said) {
        super(reason + "; it says: " + said);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
