package standpoint.schedule;

/** The schedule could not be kept; the message is one sentence for the user. */
public final class ScheduleException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ScheduleException(String sentence) {
        super(sentence);
    }

    ScheduleException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
