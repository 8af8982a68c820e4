package standpoint.produce;

import java.util.Optional;

/**
 * Something that was found and did not make it into an edition as itself.
 *
 * @param reason in words for the reader
 * @param outlet name of the outlet
 * @param title of the entry or article, or the address where nothing more is known of it; empty where it has none
 * @param link where it can be read
 * @param words what was said, with who said it; empty for what is no statement
 * @param count how many; more than one only where nothing is known of each
 */
public record Dropped(
        Kind kind, String reason, String outlet, String title, Optional<String> link, String words, int count) {

    /** What sort of thing it is and at which step it stayed behind, in the order of the steps. */
    public enum Kind {
        SOURCE_UNREAD("source that could not be read", "sources that could not be read"),
        ENTRY_UNREAD("entry or sitemap left unread", "entries or sitemaps left unread"),
        ENTRY_UNUSABLE("entry without a link", "entries without a link"),
        ENTRY_LATER("entry left for the next window", "entries left for the next window"),
        ENTRY_OLD("entry that is known or too old", "entries that are known or too old"),
        ENTRY_OFF_TOPIC("entry off the subject", "entries off the subject"),
        ARTICLE_OUTSIDE("article outside the window", "articles outside the window"),
        ARTICLE_REPLACED("version replaced by a later one", "versions replaced by a later one"),
        ARTICLE_UNQUOTABLE("article that may not be quoted", "articles that may not be quoted"),
        ARTICLE_COPY("copy folded into an original", "copies folded into an original"),
        ARTICLE_LANGUAGE(
                "article read in part or not at all for its language",
                "articles read in part or not at all for their language"),
        ARTICLE_SILENT("article without a statement", "articles without a statement"),
        STATEMENT_UNRESOLVED("statement whose speaker could not be told", "statements whose speaker could not be told"),
        STATEMENT_OF_OTHERS("statement of a third party left out", "statements of third parties left out"),
        STATEMENT_SLIGHT(
                "statement that says too little to be a position", "statements that say too little to be a position"),
        STATEMENT_FOLDED(
                "statement folded into another of its article", "statements folded into another of their article"),
        STATEMENT_REREAD("statement of an edited article known before", "statements of edited articles known before"),
        QUOTATION_LEFT_OUT("quotation of a position left out", "quotations of positions left out"),
        POSITION_FORGOTTEN(
                "earlier position neither repeated nor called silent",
                "earlier positions neither repeated nor called silent"),
        SENTENCE_REFUSED("sentence of the language model not taken", "sentences of the language model not taken");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }

        /** {@code 2 entries off the subject}. */
        public String counted(int count) {
            return count + " " + (count == 1 ? one : many);
        }
    }

    public Dropped {
        if (count < 1) throw new IllegalArgumentException("nothing dropped is not dropped: " + kind);
    }
}
