package standpoint.terminal;

/** What the process tells its caller. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int PARTS_MISSING = 3;

    private ExitCode() {}

    /** Done, or done with parts missing. */
    static int complete(boolean complete) {
        return complete ? DONE : PARTS_MISSING;
    }
}
