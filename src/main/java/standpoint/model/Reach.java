package standpoint.model;

/** How much of what a text reports can be found in it; the greater, the more. */
public enum Reach {
    /** Nothing: its language is not read. */
    NONE,
    /** Quotations beside a reporting verb and fixed phrases, by rules. */
    PARTIAL,
    /** Whatever is reported, by a model trained on its language. */
    WHOLE
}
