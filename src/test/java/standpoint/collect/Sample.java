package standpoint.collect;

import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import standpoint.model.Article;
import standpoint.model.Briefing;
import standpoint.model.Contact;
import standpoint.model.Layout;
import standpoint.model.Source;
import standpoint.model.SourceReport;
import standpoint.model.SourceState;
import standpoint.model.TextState;
import standpoint.model.Timing;
import standpoint.model.Window;

/** Briefings, windows, feeds and pages for tests, and a memory that remembers what a run brought in. */
final class Sample {

    static final Instant CUT_OFF = Instant.parse("2026-11-18T07:30:00Z");
    static final Window WINDOW = new Window(Instant.parse("2026-11-17T07:30:00Z"), CUT_OFF, false);
    static final Window NEXT = new Window(CUT_OFF, Instant.parse("2026-11-19T07:30:00Z"), false);

    private Sample() {}

    static Briefing briefing(List<String> about, Optional<Path> mirror, Source... sources) {
        return new Briefing(
                "test",
                "Test",
                "",
                "en",
                Layout.usual(),
                new Timing.Daily(LocalTime.of(7, 30), EnumSet.allOf(DayOfWeek.class), ZoneId.of("Asia/Karachi")),
                Duration.ofDays(2),
                List.of(),
                about,
                List.of(),
                List.of(sources),
                List.of(),
                Optional.empty(),
                mirror);
    }

    static Source source(String id, URI feed) {
        return new Source(id, id + "-outlet", feed);
    }

    static String rss(String... items) {
        return "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>T</title>"
                + "<link>https://news.example/</link>" + String.join("", items) + "</channel></rss>";
    }

    static String item(String title, String link, String date) {
        return "<item><title>" + title + "</title><link>" + link + "</link><description>About " + title
                + ".</description>" + (date.isEmpty() ? "" : "<pubDate>" + date + "</pubDate>") + "</item>";
    }

    static String atom(String title, String link, String published, String updated) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>T</title><id>t</id><entry><title>" + title
                + "</title><id>" + link + "</id><link href=\"" + link + "\"/><summary>s</summary><published>"
                + published + "</published><updated>" + updated + "</updated></entry></feed>";
    }

    /** A page of four paragraphs that no other title's page shares. */
    static String page(String title) {
        var body = new StringBuilder("<html lang=en><body><article><h1>" + title + "</h1>");
        for (int i = 1; i <= 4; i++)
            body.append("<p>Paragraph ")
                    .append(i)
                    .append(" of ")
                    .append(title)
                    .append(" says what ")
                    .append(title)
                    .append(" has to say in a sentence that is long enough to be read.</p>");
        return body.append("</article></body></html>").toString();
    }

    /** An article seen at the cut-off, its title being its id; without a text it is one that failed. */
    static Article article(String id, String host, Instant published, String text) {
        return new Article(
                id,
                1,
                "s",
                "o",
                URI.create("https://" + host + "/a"),
                id,
                Optional.empty(),
                Optional.of(published),
                Optional.empty(),
                CUT_OFF,
                "en",
                text.isEmpty() ? TextState.FAILED : TextState.FULL,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same article in another version, seen at another time. */
    static Article seen(Article article, int version, Instant at) {
        return new Article(
                article.id(),
                version,
                article.sourceId(),
                article.outletId(),
                article.url(),
                article.title(),
                article.author(),
                article.published(),
                article.modified(),
                at,
                article.language(),
                article.state(),
                article.text(),
                article.copyOf(),
                article.note(),
                article.lead(),
                article.revision());
    }

    /** Remembers as a store does: the last state of each source, the newest version of each article. */
    static final class Remembered implements Memory {
        private final Map<String, SourceState> states = new HashMap<>();
        private final Map<String, Contact> contacts = new HashMap<>();
        private final Map<String, Article> articles = new HashMap<>();

        void keep(Collected collected) {
            for (SourceReport report : collected.reports()) states.put(report.sourceId(), report.state());
            for (Contact contact : collected.contacts()) contacts.put(contact.sourceId(), contact);
            for (Article article : collected.articles()) articles.put(article.id(), article);
        }

        @Override
        public Optional<SourceState> findState(String sourceId) {
            return Optional.ofNullable(states.get(sourceId));
        }

        @Override
        public Optional<Contact> findContact(String sourceId) {
            return Optional.ofNullable(contacts.get(sourceId));
        }

        @Override
        public Optional<Article> findArticle(String articleId) {
            return Optional.ofNullable(articles.get(articleId));
        }

        @Override
        public Optional<Article> findByEntry(String sourceId, String entryId) {
            return newestLast().stream()
                    .filter(article -> article.sourceId().equals(sourceId)
                            && article.lead()
                                    .filter(lead -> lead.entryId().equals(entryId))
                                    .isPresent())
                    .reduce((earlier, later) -> later);
        }

        @Override
        public Optional<Article> findByText(String outletId, String text) {
            return newestLast().stream()
                    .filter(article -> article.outletId().equals(outletId)
                            && article.text().equals(text))
                    .findFirst();
        }

        @Override
        public boolean isCopied(String articleId) {
            return articles.values().stream()
                    .anyMatch(article ->
                            article.copyOf().filter(articleId::equals).isPresent());
        }

        @Override
        public void forEachSeenSince(Instant since, Consumer<Article> reader) {
            newestLast().stream()
                    .filter(article -> !article.fetched().isBefore(since))
                    .forEach(reader);
        }

        private List<Article> newestLast() {
            return articles.values().stream()
                    .sorted(Comparator.comparing(Article::fetched).thenComparing(Article::id))
                    .toList();
        }
    }
}
