package standpoint.model;

/** A kind of mend that a feed needed before it could be read. */
public enum Repair {
    /** The bytes are not in the encoding that they are said to be in. */
    ENCODING,
    /** Something stood before the feed or after it. */
    JUNK,
    /** A DOCTYPE, which is never followed, was taken out. */
    DOCTYPE,
    /** Characters that XML or JSON cannot hold. */
    CHARACTER,
    /** Entities that XML does not know, or bare ampersands. */
    ENTITY,
    /** Prefixes of no declared namespace. */
    PREFIX,
    /** The feed broke off; what was whole of it counts. */
    CUT_OFF,
    /** Tags that do not match, or entries where the format has none. */
    MARKUP,
    /** Dates in a form that the format does not know. */
    DATE
}
