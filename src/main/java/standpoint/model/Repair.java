package standpoint.model;

/** A kind of mend that a feed needed before it could be read. */
public enum Repair {
    /** The bytes are not in the encoding that they are said to be in. */
    ENCODING,
    /** Something stood before the feed. */
    JUNK,
    /** A DOCTYPE that only names a type was taken out. */
    DOCTYPE,
    /** Characters that XML cannot hold. */
    CHARACTER,
    /** Entities that XML does not know, or bare ampersands. */
    ENTITY,
    /** Prefixes of no declared namespace. */
    PREFIX,
    /** The feed broke off; its last whole entry ends it. */
    CUT_OFF,
    /** Tags that do not match. */
    MARKUP
}
