package standpoint.collect;

import java.net.URI;
import java.util.Optional;

/**
 * Entries of a feed that gave no article.
 *
 * @param entries how many; more than one only where nothing is known of each, which then have neither title nor link
 * @param title empty where the entry has none
 * @param link where the entry leads, or the feed itself where nothing is known of the entries
 */
public record PassedOver(String sourceId, String outletId, Why why, int entries, String title, Optional<URI> link) {

    /** Why an entry gave no article. */
    public enum Why {
        OFF_TOPIC("holds none of the terms that the briefing is about"),
        PAGE_OFF_TOPIC("its page holds none of the terms that the briefing is about"),
        OLD("older than the window"),
        KNOWN("known, and not changed since"),
        TWICE("another entry led to the same article"),
        UNCHANGED("its page says nothing that is not known"),
        LATER("dated after the cut-off: left for the next window"),
        NO_LINK("has no link"),
        BEYOND("after the limit of max-entries"),
        PART("a sitemap of an index of sitemaps that was not read: it cannot be, or is not among the newest");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** The reason in words for the reader. */
        public String words() {
            return words;
        }

        /** Whether it does not touch the briefing's subject. */
        boolean offTopic() {
            return this == OFF_TOPIC || this == PAGE_OFF_TOPIC;
        }

        /** Whether it gives nothing new. */
        boolean old() {
            return this == OLD || this == KNOWN || this == TWICE || this == UNCHANGED;
        }
    }
}
