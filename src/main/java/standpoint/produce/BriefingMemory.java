package standpoint.produce;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    @Override
    public Optional<Article> findFirst(List<String> articleIds) {
        return coverage.findFirst(briefingId, articleIds);
    }

    @Override
    public Optional<Article> findByEntry(String sourceId, String entryId) {
        return coverage.findByEntry(briefingId, sourceId, entryId);
    }

    @Override
    public Optional<Article> findByText(String outletId, String text) {
        return coverage.findByText(briefingId, outletId, text);
    }

    @Override
    public boolean isCopied(String articleId) {
        return coverage.isCopied(briefingId, articleId);
    }

    @Override
    public void forEachSeenSince(Instant since, Consumer<Article> reader) {
        coverage.forEachSeenSince(briefingId, since, reader);
    }
}
