package standpoint.model;

/** What a source answered when it was last asked. */
public enum FeedState {
    OK,
    /** Answered that nothing changed since (HTTP 304); what it gave before still stands. */
    UNCHANGED,
    /** Answered with a feed that has no entries. */
    EMPTY,
    FAILED,
    /** Answered that it is gone for good (HTTP 410). */
    GONE;

    /** Whether the source could be read. */
    public boolean readable() {
        return this == OK || this == UNCHANGED || this == EMPTY;
    }
}
