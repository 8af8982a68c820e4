package standpoint.collect;

/** Thrown when something that was asked for by its address cannot be read; the message is one sentence for the user. */
public final class CollectException extends Exception {

    CollectException(String message) {
        super(message);
    }

    CollectException(String message, Throwable cause) {
        super(message, cause);
    }
}
