package standpoint.collect.web;

/** Why something could not be had, as far as it decides what is done next. */
public enum Fault {
    /** Another attempt would end the same way: there is no such thing, or it may not be had. */
    LASTING,
    /** The publisher does not want it to be read by us: its robots.txt or an answer such as 403 says so. */
    FORBIDDEN,
    /** Something broke that may work the next time. */
    PASSING,
    /** The host asks to be left alone for a while. */
    BUSY,
    /** No host answered at all, so that the fault may as well be on our side. */
    UNREACHABLE;

    /** Whether a later attempt may fare better. */
    public boolean passes() {
        return this == PASSING || this == BUSY || this == UNREACHABLE;
    }
}
