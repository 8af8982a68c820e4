package standpoint.collect;

/**
 * Thrown when something that was asked for by its address cannot be read; the message says why in words that can follow
 * the address.
 */
public final class CollectException extends Exception {

    CollectException(String message) {
        super(message);
    }

    CollectException(String message, Throwable cause) {
        super(message, cause);
    }
}
