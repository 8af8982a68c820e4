package standpoint.collect.feed;

import standpoint.model.Feed;

/** What the sources of coverage come as, each read in its own way. */
sealed interface Format permits JsonFeed, Sitemap, XmlFeed {

    /**
     * Reads it as this format.
     *
     * @throws UnreadableFeedException when it cannot be mended either; its message is for the reader
     */
    Feed read() throws UnreadableFeedException;
}
