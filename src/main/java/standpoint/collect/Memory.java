package standpoint.collect;

import java.util.Optional;
import standpoint.model.Article;
import standpoint.model.SourceState;

/** What a collector needs to remember between runs of one briefing. */
public interface Memory {

    /** The state of the briefing's source of that id; empty when it was never asked. */
    Optional<SourceState> findState(String sourceId);

    /** The newest version of an article; empty when it was never seen. */
    Optional<Article> findArticle(String articleId);
}
