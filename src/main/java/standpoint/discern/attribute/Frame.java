package standpoint.discern.attribute;

/** What may follow a reporting verb; {@code cues.txt} explains each. */
enum Frame {
    THAT,
    BARE,
    QUOTE,
    PERSON,
    OBJ,
    TO,
    AS,
    WH,
    NAME,
    NO
}
