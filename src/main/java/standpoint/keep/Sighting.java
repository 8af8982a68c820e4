package standpoint.keep;

/** An article in the coverage of a briefing. */
public record Sighting(String briefingId, String articleId) {}
