package standpoint.produce;

/** A file or page that was asked for cannot be read; the message is one sentence for the user. */
public final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableException(String message, Throwable cause) {
        super(message, cause);
    }
}
