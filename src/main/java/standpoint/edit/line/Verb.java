package standpoint.edit.line;

/**
 * A verb that reports.
 *
 * @param base as it follows "did not"
 */
record Verb(Takes takes, String base, String past, String participle) {

    /** What follows it. */
    enum Takes {
        /** A clause, or speech. */
        SAY,
        /** A clause with "that", or an object. */
        THAT,
        /** The same, of a verb that says by itself that it is not the first time. */
        AGAIN,
        OBJECT
    }

    /** Whether a clause may follow. */
    boolean takesClause() {
        return takes != Takes.OBJECT;
    }

    /** The past of a regular verb. */
    static String regular(String base) {
        if (base.endsWith("e")) return base + "d";
        if (base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0)
            return base.substring(0, base.length() - 1) + "ied";
        return base + "ed";
    }
}
