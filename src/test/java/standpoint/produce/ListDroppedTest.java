package standpoint.produce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.collect.Collected;
import standpoint.collect.PassedOver;
import standpoint.collect.PassedOver.Why;
import standpoint.edit.EditEdition;
import standpoint.edit.Material;
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
import standpoint.model.Rewording;
import standpoint.model.Rewording.Refusal;
import standpoint.model.Span;
import standpoint.model.Speaker;
import standpoint.model.Standing;
import standpoint.model.TextState;
import standpoint.model.Timing;
import standpoint.model.Window;
import standpoint.produce.Dropped.Kind;

class ListDroppedTest {

    private static final Instant CUT_OFF = Instant.parse("2026-03-03T07:00:00Z");
    private static final Window WINDOW = new Window(CUT_OFF.minus(Duration.ofDays(1)), CUT_OFF, true);
    private static final List<Outlet> OUTLETS =
            List.of(new Outlet("post", "The Post", Optional.empty(), Optional.empty(), Outlet.Kind.PRIVATE, List.of()));

    private final List<Article> articles = new ArrayList<>();
    private final List<Article> collected = new ArrayList<>();
    private final List<PassedOver> passed = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private List<Edition> earlier = List.of();
    private Optional<Rewording> rewording = Optional.empty();

    @Test
    void nothing_dropped_is_an_empty_list() {
        read(article("talks", "The union wants more.", Optional.empty()));
        position(said("talks", Standing.PARTY, "The union", 10, 20));
        assertThat(dropped()).isEmpty();
    }

    @Test
    void an_entry_that_was_passed_over_has_its_reason_and_can_be_found() {
        passed.add(new PassedOver("home", "post", Why.OFF_TOPIC, 1, "Snow", Optional.of(URI.create("https://a/1"))));
        passed.add(new PassedOver("home", "post", Why.BEYOND, 12, "", Optional.of(URI.create("https://a/feed"))));
        assertThat(dropped())
                .containsExactly(
                        new Dropped(
                                Kind.ENTRY_UNREAD,
                                "after the limit of max-entries",
                                "The Post",
                                "",
                                Optional.of("https://a/feed"),
                                "",
                                12),
                        new Dropped(
                                Kind.ENTRY_OFF_TOPIC,
                                "holds none of the terms that the briefing is about",
                                "The Post",
                                "Snow",
                                Optional.of("https://a/1"),
                                "",
                                1));
    }

    @Test
    void every_reason_for_passing_an_entry_over_has_its_kind() {
        for (Why why : Why.values()) passed.add(new PassedOver("home", "post", why, 1, "x", Optional.empty()));
        assertThat(dropped()).hasSize(Why.values().length);
    }

    @Test
    void articles_that_are_no_voice_of_their_own_are_listed() {
        read(article("talks", "The union wants more.", Optional.empty()));
        read(article("copy", "The union wants more.", Optional.of("talks")));
        articles.add(unreadable("wall"));
        collected.add(article("tomorrow", "Later.", Optional.empty()));
        assertThat(dropped())
                .extracting(Dropped::kind, Dropped::title, Dropped::reason)
                .containsExactly(
                        tuple(Kind.ARTICLE_OUTSIDE, "About tomorrow", "its date is not in the window"),
                        tuple(Kind.ARTICLE_UNQUOTABLE, "About wall", "paywalled: for subscribers"),
                        tuple(Kind.ARTICLE_COPY, "About copy", "reprints “About talks”, The Post"),
                        tuple(Kind.ARTICLE_SILENT, "About talks", "no reported statement was found in it"),
                        tuple(Kind.ARTICLE_SILENT, "About copy", "no reported statement was found in it"));
    }

    @Test
    void an_article_whose_language_is_not_read_says_so_instead_of_being_silent() {
        articles.add(article("talks", "Sendika daha istiyor.", Optional.empty()));
        readings.add(new Reading("talks", "tr", Reach.NONE));
        assertThat(dropped())
                .extracting(Dropped::kind, Dropped::reason)
                .containsExactly(tuple(Kind.ARTICLE_LANGUAGE, "tr is not read for statements"));
    }

    @Test
    void a_statement_that_is_quoted_nowhere_is_listed_with_its_words() {
        read(article("talks", "The union wants more, it said on Monday and again.", Optional.empty()));
        position(said("talks", Standing.PARTY, "The union", 10, 20));
        said("talks", Standing.PARTY, "it", 16, 20);
        said("talks", Standing.PARTY, "it", 33, 39);
        said("talks", Standing.UNRESOLVED, "somebody", 40, 43);
        assertThat(dropped())
                .extracting(Dropped::kind, Dropped::words)
                .containsExactly(
                        tuple(Kind.STATEMENT_UNRESOLVED, "somebody: and"),
                        tuple(Kind.STATEMENT_SLIGHT, "it: Monday"),
                        tuple(Kind.STATEMENT_FOLDED, "it: more"));
    }

    @Test
    void of_a_third_party_what_goes_beyond_two_statements_and_what_is_reprinted_is_listed() {
        read(article("talks", "one two three", Optional.empty()));
        read(article("copy", "one two three", Optional.of("talks")));
        said("talks", Standing.THIRD_PARTY, "An analyst", 0, 3);
        said("talks", Standing.THIRD_PARTY, "An analyst", 4, 7);
        said("talks", Standing.THIRD_PARTY, "An analyst", 8, 13);
        said("copy", Standing.THIRD_PARTY, "An analyst", 0, 3);
        assertThat(dropped())
                .filteredOn(each -> each.kind() == Kind.STATEMENT_OF_OTHERS)
                .extracting(Dropped::words, Dropped::title)
                .containsExactly(tuple("An analyst: three", "About talks"), tuple("An analyst: one", "About copy"));
    }

    @Test
    void the_same_words_in_a_reprint_are_a_quotation_left_out() {
        read(article("talks", "The union wants more.", Optional.empty()));
        read(article("copy", "The union wants more.", Optional.of("talks")));
        position(said("talks", Standing.PARTY, "The union", 10, 20), said("copy", Standing.PARTY, "The union", 10, 20));
        assertThat(dropped())
                .filteredOn(each -> each.kind() == Kind.QUOTATION_LEFT_OUT)
                .extracting(Dropped::title)
                .containsExactly("About copy");
    }

    @Test
    void an_earlier_position_of_which_nothing_is_told_is_listed() {
        read(article("talks", "The union wants more.", Optional.empty()));
        position(said("talks", Standing.PARTY, "The union", 10, 20));
        earlier = List.of(edition());
        articles.clear();
        readings.clear();
        attributions.clear();
        positions.clear();
        assertThat(dropped())
                .extracting(Dropped::kind, Dropped::words)
                .containsExactly(tuple(Kind.POSITION_FORGOTTEN, "The union: wants more"));
    }

    @Test
    void a_sentence_of_the_language_model_that_was_not_taken_is_listed_with_its_reason() {
        read(article("talks", "The union wants more.", Optional.empty()));
        position(said("talks", Standing.PARTY, "The union", 10, 20));
        Refusal refusal = new Refusal(List.of("union-1"), "it brings in “strike”");
        rewording =
                Optional.of(new Rewording("qwen3", List.of(), List.of(refusal), Optional.of("none could be taken")));
        assertThat(dropped())
                .containsExactly(new Dropped(
                        Kind.SENTENCE_REFUSED, "it brings in “strike”", "qwen3", "union-1", Optional.empty(), "", 1));
    }

    private List<Dropped> dropped() {
        collected.addAll(articles);
        var gave = new Collected(collected, List.of(), passed, List.of());
        return ListDropped.of(
                new ListDropped.Trail(gave, List.of(), articles, discernment(), earlier, edition()), OUTLETS);
    }

    private Edition edition() {
        Edition edition = new EditEdition(statement -> new float[0])
                .edit(new Material(
                        briefing(), WINDOW, "The Desk", 1, OUTLETS, articles, discernment(), List.of(), earlier));
        return rewording.map(how -> edition.reworded(edition.bottomLine(), how)).orElse(edition);
    }

    private Discernment discernment() {
        return new Discernment(attributions, positions, briefing().topics(), readings, List.of());
    }

    private void read(Article article) {
        articles.add(article);
        readings.add(new Reading(article.id(), "en", Reach.WHOLE));
    }

    private Attribution said(String article, Standing standing, String name, int begin, int end) {
        List<String> parties = standing == Standing.PARTY ? List.of("union") : List.of();
        var attribution = new Attribution(
                article,
                List.of(),
                List.of(),
                List.of(new Span(begin, end)),
                Form.INDIRECT,
                new Speaker(name, standing, parties),
                Act.REQUEST,
                List.of(),
                false,
                List.of());
        attributions.add(attribution);
        return attribution;
    }

    private void position(Attribution... evidence) {
        positions.add(
                new Position("union", Act.REQUEST, List.of(), List.of(), List.of("more", "wants"), List.of(evidence)));
    }

    private static Article article(String id, String text, Optional<String> copyOf) {
        return article(id, TextState.FULL, text, copyOf, Optional.empty());
    }

    private static Article unreadable(String id) {
        return article(id, TextState.PAYWALLED, "", Optional.empty(), Optional.of("for subscribers"));
    }

    private static Article article(
            String id, TextState state, String text, Optional<String> copyOf, Optional<String> note) {
        return new Article(
                id,
                1,
                "home",
                "post",
                URI.create("https://post.example/" + id),
                "About " + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                CUT_OFF,
                "en",
                state,
                text,
                copyOf,
                note,
                Optional.empty(),
                Optional.empty());
    }

    private static Briefing briefing() {
        var union = new Party(
                "union", "The union", Party.Kind.BODY, List.of("union"), List.of(), List.of(), List.of(), List.of());
        return new Briefing(
                "port",
                "Port strike",
                "",
                "en",
                Layout.usual(),
                new Timing.Daily(LocalTime.of(7, 0), EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC),
                Duration.ofDays(1),
                List.of(union),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
