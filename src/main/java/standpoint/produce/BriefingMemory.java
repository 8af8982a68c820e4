package standpoint.produce;

import java.util.Optional;
import standpoint.collect.Memory;
import standpoint.keep.Coverage;
import standpoint.model.Article;
import standpoint.model.Contact;
import standpoint.model.SourceState;

/** What is kept of a briefing, as its collector remembers it. */
record BriefingMemory(String briefingId, Coverage coverage) implements Memory {

    @Override
    public Optional<SourceState> findState(String sourceId) {
        return coverage.findState(briefingId, sourceId);
    }

    @Override
    public Optional<Contact> findContact(String sourceId) {
        return coverage.findContact(briefingId, sourceId);
    }

    @Override
    public Optional<Article> findArticle(String articleId) {
        return coverage.findArticle(briefingId, articleId);
    }
}
