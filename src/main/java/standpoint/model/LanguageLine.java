package standpoint.model;

/**
 * How the articles in one language were read.
 *
 * @param language BCP 47 tag without a region; {@code und} when it cannot be told
 * @param name of the language in English
 */
public record LanguageLine(String language, String name, Reach reach, int articles) {}
