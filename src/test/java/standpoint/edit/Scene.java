package standpoint.edit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import standpoint.model.Act;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Briefing;
import standpoint.model.Discernment;
import standpoint.model.Edition;
import standpoint.model.Form;
import standpoint.model.Layout;
import standpoint.model.Outlet;
import standpoint.model.Party;
import standpoint.model.Position;
import standpoint.model.Reach;
import standpoint.model.Reading;
import standpoint.model.SourceReport;
import standpoint.model.Span;
import standpoint.model.Speaker;
import standpoint.model.Standing;
import standpoint.model.TextState;
import standpoint.model.Timing;
import standpoint.model.Topic;
import standpoint.model.Window;

/** A day in a port strike, told in few words: who said what to whom in which paper. */
final class Scene {

    static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");
    static final Instant MONDAY = Instant.parse("2026-03-02T07:00:00Z");
    static final Instant TUESDAY = Instant.parse("2026-03-03T07:00:00Z");
    static final Instant WEDNESDAY = Instant.parse("2026-03-04T07:00:00Z");

    private final Window window;
    private final List<Article> articles = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>(briefing().topics());
    private final List<Edition> earlier;
    private boolean hedged;

    Scene(Instant from, Instant to, Edition... earlier) {
        this.window = new Window(from, to, earlier.length == 0);
        this.earlier = Arrays.asList(earlier);
    }

    /** A topic that the briefing does not have, with other names that would do. */
    Scene finds(String id, String name, String... others) {
        topics.add(new Topic(id, name, List.of(others)));
        return this;
    }

    /** From here on, papers keep their distance. */
    Scene hearsay() {
        hedged = true;
        return this;
    }

    /** A statement "SPEAKER CUE CONTENT" in a paper of its own article. */
    Scene says(String paper, String party, Act act, String target, String topic, String content) {
        return carried(party, act, target, topic, said(paper, party, act, content, Optional.empty()));
    }

    /** The same statement in one paper and reprinted in another. */
    Scene saysAndIsReprinted(String paper, String reprint, String party, Act act, String topic, String content) {
        Attribution original = said(paper, party, act, content, Optional.empty());
        Attribution copy = said(reprint, party, act, content, Optional.of(original.articleId()));
        return carried(party, act, "", topic, original, copy);
    }

    /** A statement of somebody who speaks for nobody. */
    Scene observes(String paper, String content) {
        return speaks(paper, "Analysts", content);
    }

    /** The same by a name. */
    Scene speaks(String paper, String speaker, String content) {
        attributions.add(statement(
                article(paper, speaker + " say " + content, Optional.empty()),
                new Speaker(speaker, Standing.THIRD_PARTY, List.of()),
                Act.ASSERT,
                "say",
                content));
        return this;
    }

    private Scene carried(String party, Act act, String target, String topic, Attribution... evidence) {
        attributions.addAll(List.of(evidence));
        positions.add(new Position(
                party,
                act,
                target.isEmpty() ? List.of() : List.of(target),
                topic.isEmpty() ? List.of() : List.of(topic),
                gist(evidence[0]),
                List.of(evidence)));
        return this;
    }

    private List<String> gist(Attribution attribution) {
        String text = articles.stream()
                .filter(article -> article.id().equals(attribution.articleId()))
                .findFirst()
                .orElseThrow()
                .text();
        String content = attribution.content().get(0).in(text);
        return List.copyOf(new TreeSet<>(
                Arrays.asList(content.toLowerCase(java.util.Locale.ROOT).split("\\W+"))));
    }

    private Attribution said(String paper, String party, Act act, String content, Optional<String> copyOf) {
        String text = "The " + party + " says " + content + ".";
        return statement(
                article(paper, text, copyOf),
                new Speaker("The " + party, Standing.PARTY, List.of(party)),
                act,
                "says",
                content);
    }

    private Attribution statement(Article article, Speaker speaker, Act act, String cue, String content) {
        String text = article.text();
        return new Attribution(
                article.id(),
                List.of(span(text, speaker.name())),
                List.of(span(text, cue)),
                List.of(span(text, content)),
                Form.INDIRECT,
                speaker,
                act,
                List.of(),
                hedged,
                List.of());
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private Article article(String paper, String text, Optional<String> copyOf) {
        String id = "article-" + paper + "-" + window.to().getEpochSecond() + "-" + articles.size();
        Article article = new Article(
                id,
                1,
                paper,
                paper,
                URI.create("https://" + paper + ".example/" + id),
                "In the " + paper,
                Optional.empty(),
                Optional.of(window.to().minusSeconds(3600)),
                Optional.empty(),
                window.to(),
                "en",
                TextState.FULL,
                text,
                copyOf,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        articles.add(article);
        return article;
    }

    /** An article of one paper that is in a language and was read so far. */
    Scene readIn(String language, Reach reach) {
        Article article = article("post", "Text " + articles.size(), Optional.empty());
        readings.add(new Reading(article.id(), language, reach));
        return this;
    }

    Material material() {
        return new Material(
                briefing(),
                window,
                "The Desk",
                earlier.size() + 1,
                List.of(outlet("herald"), outlet("mail"), outlet("post")),
                articles,
                new Discernment(attributions, positions, topics, readings, List.of()),
                List.<SourceReport>of(),
                earlier);
    }

    Edition edition() {
        return new EditEdition(statement -> new float[0]).edit(material());
    }

    private static Outlet outlet(String id) {
        return new Outlet(id, id, Optional.empty(), Optional.empty(), Outlet.Kind.PRIVATE, List.of());
    }

    private static Briefing briefing() {
        return new Briefing(
                "port",
                "Port strike",
                "Who says what",
                "en",
                Layout.usual(),
                new Timing.Daily(LocalTime.of(7, 0), EnumSet.allOf(java.time.DayOfWeek.class), ZONE),
                Duration.ofDays(1),
                List.of(party("union"), party("operator"), party("ministry")),
                List.of(),
                List.of(new Topic("pay", "Pay", List.of("wage")), new Topic("hours", "Hours", List.of("shift"))),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Party party(String id) {
        return new Party(id, id, Party.Kind.BODY, List.of(id), List.of(), List.of(), List.of(), List.of());
    }
}
