package standpoint.model;

/**
 * How an article was read.
 *
 * @param language BCP 47 tag of what its text is in, which its page may not say; {@code und} when it cannot be told
 */
public record Reading(String articleId, String language, Reach reach) {}
