package standpoint.model;

/** What became of an article's text; decides what may be quoted. */
public enum TextState {
    /** The article's page gave its text. */
    FULL,
    /** The feed itself carries the article's text. */
    FEED_ONLY,
    /** Only the first lines are to be had. */
    TEASER,
    /** The page says that its text is for subscribers. */
    PAYWALLED,
    /** The page is a consent or bot check, or its publisher does not want us to read it. */
    BLOCKED,
    /** The page could not be had. */
    FAILED;

    /** Whether statements may be taken from such a text. */
    public boolean quotable() {
        return this == FULL || this == FEED_ONLY;
    }
}
