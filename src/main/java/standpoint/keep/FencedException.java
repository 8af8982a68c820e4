package standpoint.keep;

/** Somebody else has taken over what the caller still held for its own. */
public final class FencedException extends KeepException {

    private static final long serialVersionUID = 1;

    FencedException(String sentence) {
        super(sentence);
    }
}
