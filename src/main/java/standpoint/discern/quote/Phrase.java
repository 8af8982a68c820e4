package standpoint.discern.quote;

/**
 * A run of a sentence's tokens.
 *
 * @param last inclusive
 */
record Phrase(int first, int last) {}
