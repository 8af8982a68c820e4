package standpoint.issue.template;

/** A template cannot be filled; the message is one sentence that names template, line and column. */
public final class TemplateFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    TemplateFault(String message) {
        super(message);
    }

    TemplateFault(String message, Throwable cause) {
        super(message, cause);
    }
}
