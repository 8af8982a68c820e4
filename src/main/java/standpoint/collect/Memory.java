package standpoint.collect;

import java.util.Optional;
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
}
