package standpoint.issue.pdf;

import java.io.Serial;

/** An edition could not be printed; the message is one sentence for the user: what, where, what to do. */
public final class PrintException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    PrintException(String message) {
        super(message);
    }

    PrintException(String message, Throwable cause) {
        super(message, cause);
    }
}
