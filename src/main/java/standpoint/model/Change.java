package standpoint.model;

/** A position against the earlier editions of its briefing. */
public enum Change {
    REVERSED,
    HARDENED,
    SOFTENED,
    NEW,
    REPEATED,
    NO_LONGER_VOICED;

    /** Whether the position was held before and is now held otherwise. */
    public boolean shifted() {
        return this == REVERSED || this == HARDENED || this == SOFTENED;
    }
}
