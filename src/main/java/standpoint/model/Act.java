package standpoint.model;

/**
 * What a speaker does with a statement, after the classes of the PLOVER event ontology, with {@link #ASSERT} for what
 * is merely stated. In order from the most cooperative to the most hostile.
 */
public enum Act {
    AGREE,
    CONCEDE,
    SUPPORT,
    CONSULT,
    ASSERT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN
}
