package standpoint.model;

/** Where a speaker stands in the dispute. */
public enum Standing {
    /** Speaks for one or more of the briefing's parties. */
    PARTY,
    /** Known not to speak for a party: an analyst, an observer, an outlet. */
    THIRD_PARTY,
    /** Could not be told; counted, and never given to a party. */
    UNRESOLVED
}
