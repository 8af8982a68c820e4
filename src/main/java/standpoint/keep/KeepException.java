package standpoint.keep;

/** Something could not be kept or read back; the message is one sentence for the user. */
public class KeepException extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeepException(String sentence) {
        super(sentence);
    }

    KeepException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
