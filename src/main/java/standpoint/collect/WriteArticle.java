package standpoint.collect;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import standpoint.collect.PickEntries.Pick;
import standpoint.collect.text.Address;
import standpoint.collect.web.Fault;
import standpoint.model.Article;
import standpoint.model.FeedEntry;
import standpoint.model.Lead;
import standpoint.model.Page;
import standpoint.model.Revision;
import standpoint.model.Source;
import standpoint.model.TextState;

/**
 * Makes an article of an entry and its page. The page's text comes first; where it gives none, the feed's, if that is
 * long enough to be the article. The address that the page gives for itself is the article's identity.
 */
final class WriteArticle {

    /** What a feed carries is the article from this length, if it is more than one paragraph. Characters. */
    private static final int ARTICLE_LENGTH = 600;

    private final Recognize recognize;
    private final Publishers publishers;
    private final Instant seen;
    private final PlausibleDates dates;

    /** @param seen when what is written now counts as fetched */
    WriteArticle(Memory memory, Publishers publishers, Instant seen) {
        this.recognize = new Recognize(memory);
        this.publishers = publishers;
        this.seen = seen;
        this.dates = new PlausibleDates(seen);
    }

    /** A text, what became of it, and why. */
    private record Text(TextState state, String text, Optional<String> note) {}

    /** The article, first or next version; empty when it says nothing that the known version does not. */
    Optional<Article> write(Source source, Pick pick, FetchPages.Answer answer) {
        Optional<Page> page = page(answer);
        URI url = identity(pick.link(), answer);
        String outlet = publishers.outletOf(url, source);
        Text text = text(pick.entry(), answer, outlet.equals(source.outletId()));
        String title = title(pick.entry(), page);
        Lead lead = Recognize.lead(pick.entry(), pick.link());
        Optional<Article> known = recognize.byPage(source, outlet, lead, url, title, text.text());
        Optional<Revision> revision = known.flatMap(before -> revision(before, text, title));
        if (known.filter(before -> isForeign(before, source, text) || !isNews(before, text, revision))
                .isPresent()) return Optional.empty();
        return Optional.of(new Article(
                known.map(Article::id).orElseGet(() -> Address.id(url)),
                known.map(before -> before.version() + 1).orElse(1),
                known.map(Article::sourceId).orElse(source.id()),
                known.map(Article::outletId).orElse(outlet),
                url,
                title,
                page.flatMap(Page::author).or(pick.entry()::author),
                pick.entry().published().or(() -> dates.of(page.flatMap(Page::published))),
                dates.of(page.flatMap(Page::modified)).or(pick.entry()::updated),
                seen,
                page.map(Page::language).orElse("und"),
                text.state(),
                text.text(),
                known.flatMap(Article::copyOf),
                text.note(),
                Optional.of(lead),
                revision));
    }

    private static Optional<Page> page(FetchPages.Answer answer) {
        return answer instanceof FetchPages.Answer.Given given ? Optional.of(given.page()) : Optional.empty();
    }

    /** What a page says of itself holds whoever led to it; what a feed says of another outlet's article does not. */
    private static boolean isForeign(Article before, Source source, Text text) {
        return text.state() != TextState.FULL && !before.outletId().equals(source.outletId());
    }

    /** @param own whether the feed is of the outlet that published the article */
    private static Text text(FeedEntry entry, FetchPages.Answer answer, boolean own) {
        Text page = answer instanceof FetchPages.Answer.Given given
                ? new Text(
                        given.page().state(), given.page().text(), given.page().note())
                : failed(answer);
        Optional<String> carried = entry.content().filter(content -> own && isArticle(content));
        if (page.state() == TextState.FULL || carried.isEmpty()) return page;
        return new Text(TextState.FEED_ONLY, carried.get(), page.note().map(note -> "text from the feed: " + note));
    }

    private static Text failed(FetchPages.Answer answer) {
        if (!(answer instanceof FetchPages.Answer.Failed failed))
            return new Text(TextState.FAILED, "", Optional.of(Reasons.BROKEN));
        TextState state = failed.fault() == Fault.FORBIDDEN ? TextState.BLOCKED : TextState.FAILED;
        return new Text(state, "", Optional.of(failed.reason()));
    }

    private static boolean isArticle(String content) {
        return content.length() >= ARTICLE_LENGTH && content.contains("\n\n");
    }

    private static URI identity(URI link, FetchPages.Answer answer) {
        if (!(answer instanceof FetchPages.Answer.Given given)) return link;
        Optional<URI> declared = given.page().canonical();
        boolean moved = given.page().state() == TextState.FULL;
        return declared.or(() -> moved ? Optional.of(Address.canonical(given.address())) : Optional.empty())
                .orElse(link);
    }

    private static String title(FeedEntry entry, Optional<Page> page) {
        return page.filter(read -> read.state() == TextState.FULL)
                .map(Page::title)
                .or(() -> Optional.of(entry.title()))
                .filter(title -> !title.isBlank())
                .or(() -> Optional.of(entry.title()).filter(title -> !title.isBlank()))
                .or(() -> page.map(Page::title).filter(title -> !title.isBlank()))
                .orElse("(untitled)");
    }

    /** A text once had is never given up for a poorer one: states are in the order of their worth. */
    private static boolean isNews(Article before, Text text, Optional<Revision> revision) {
        int worth = text.state().compareTo(before.state());
        if (worth != 0) return worth < 0;
        return revision.isPresent();
    }

    /** What was edited; that a text can be read at last is no edit. */
    private static Optional<Revision> revision(Article before, Text text, String title) {
        return before.state().quotable() == text.state().quotable()
                ? CompareVersions.compare(before, title, text.text())
                : Optional.empty();
    }
}
