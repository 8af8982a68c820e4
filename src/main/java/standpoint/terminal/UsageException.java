package standpoint.terminal;

/** The user asked for what cannot be; the message is one sentence for them. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
