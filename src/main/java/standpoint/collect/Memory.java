package standpoint.collect;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import standpoint.model.Article;
import standpoint.model.Contact;
import standpoint.model.SourceState;

/** What a collector needs to remember between runs of one briefing. */
public interface Memory {

    /** The state of the briefing's source of that id; empty when it was never asked. */
    Optional<SourceState> findState(String sourceId);

    /** How that source is to be approached; empty when it was never asked. */
    Optional<Contact> findContact(String sourceId);

    /** The newest version of an article; empty when it was never seen. */
    Optional<Article> findArticle(String articleId);

    /** The newest version of the first of these articles that was ever seen. */
    default Optional<Article> findFirst(List<String> articleIds) {
        return articleIds.stream().flatMap(id -> findArticle(id).stream()).findFirst();
    }

    /** The newest version of the article that an entry of a source last led to. */
    Optional<Article> findByEntry(String sourceId, String entryId);

    /** The newest version of an article of an outlet that has, in some version, exactly this text. */
    Optional<Article> findByText(String outletId, String text);

    /** Whether an article is kept as a copy of this one. */
    boolean isCopied(String articleId);

    /**
     * Hands over the newest version of each article whose newest version was seen since then, one after the other and
     * in no particular order; not all are held at once.
     */
    void forEachSeenSince(Instant since, Consumer<Article> reader);
}
