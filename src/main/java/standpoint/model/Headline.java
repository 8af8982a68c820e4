package standpoint.model;

/** One line of the bottom line: a position, and the exact words that it stands on. */
public record Headline(String positionId, String partyId, Act act, Change change, Passage words, int source) {}
