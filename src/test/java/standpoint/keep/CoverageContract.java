package standpoint.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static standpoint.keep.Samples.MORNING;
import static standpoint.keep.Samples.YESTERDAY;
import static standpoint.keep.Samples.article;
import static standpoint.keep.Samples.attribution;
import static standpoint.keep.Samples.report;
import static standpoint.keep.Samples.state;
import static standpoint.keep.Samples.unread;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import standpoint.model.Article;
import standpoint.model.Contact;
import standpoint.model.FeedState;
import standpoint.model.Repair;
import standpoint.model.TextState;
import standpoint.model.Window;

/** What every store does with coverage. */
abstract class CoverageContract {

    private static final Window TODAY = new Window(YESTERDAY, MORNING, false);

    private Store store;
    private Coverage coverage;

    /** A store without anything in it. */
    abstract Store openEmpty();

    @BeforeEach
    void open() {
        store = openEmpty();
        coverage = store.coverage();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void articles_come_back_as_they_were() {
        Article read = article("a", 1, MORNING.minusMillis(1), Optional.of(YESTERDAY.plusSeconds(1)));
        Article unread = unread("b");
        coverage.save("demo", List.of(read, unread), List.of(), List.of());
        assertThat(coverage.findArticle("demo", "a")).contains(read);
        assertThat(coverage.findArticle("demo", "b", 1)).contains(unread);
        assertThat(coverage.findArticle("demo", "c")).isEmpty();
        assertThat(coverage.findArticle("demo", "a", 2)).isEmpty();
    }

    @Test
    void the_newest_version_is_found_and_the_older_one_stays() {
        Article first = article("a", 1, YESTERDAY, Optional.empty());
        Article second = article("a", 2, MORNING, Optional.empty());
        coverage.save("demo", List.of(first), List.of(), List.of());
        coverage.save("demo", List.of(second), List.of(), List.of());
        assertThat(coverage.findArticle("demo", "a")).contains(second);
        assertThat(coverage.findArticle("demo", "a", 1)).contains(first);
    }

    @Test
    void a_version_that_is_kept_is_never_changed() {
        Article first = article("a", 1, YESTERDAY, Optional.empty());
        coverage.save("demo", List.of(first), List.of(), List.of());
        coverage.save("demo", List.of(first, article("a", 1, MORNING, Optional.empty())), List.of(), List.of());
        assertThat(coverage.findArticle("demo", "a")).contains(first);
    }

    @Test
    void what_one_briefing_saw_is_new_to_another() {
        coverage.save("demo", List.of(article("a", 1, YESTERDAY, Optional.empty())), List.of(), List.of());
        assertThat(coverage.findArticle("other", "a")).isEmpty();
        assertThat(coverage.listArticles("other", TODAY)).isEmpty();
    }

    @Test
    void a_window_holds_what_came_after_its_beginning_and_up_to_its_end() {
        coverage.save(
                "demo",
                List.of(
                        seen("at-the-beginning", YESTERDAY),
                        seen("just-after", YESTERDAY.plusMillis(1)),
                        seen("at-the-end", MORNING),
                        seen("after", MORNING.plusMillis(1))),
                List.of(),
                List.of());
        assertThat(ids(TODAY)).containsExactly("just-after", "at-the-end");
    }

    @Test
    void what_is_dated_after_the_cut_off_waits_for_the_window_of_its_date() {
        Instant tomorrow = MORNING.plusSeconds(3600);
        coverage.save("demo", List.of(article("early", 1, MORNING, Optional.of(tomorrow))), List.of(), List.of());
        assertThat(ids(TODAY)).isEmpty();
        assertThat(ids(new Window(MORNING, MORNING.plusSeconds(86_400), false))).containsExactly("early");
    }

    @Test
    void what_is_older_than_the_window_and_came_late_counts_where_it_came() {
        Instant before = YESTERDAY.minusSeconds(3600);
        coverage.save("demo", List.of(article("late", 1, MORNING, Optional.of(before))), List.of(), List.of());
        assertThat(ids(TODAY)).containsExactly("late");
        assertThat(ids(new Window(YESTERDAY, MORNING, true))).isEmpty();
    }

    @Test
    void an_edited_article_is_in_each_window_in_the_version_of_that_window() {
        Article first = seen("a", YESTERDAY);
        Article second = article("a", 2, MORNING.minusSeconds(9), Optional.empty());
        Article third = article("a", 3, MORNING, Optional.empty());
        coverage.save("demo", List.of(first, second, third), List.of(), List.of());
        assertThat(coverage.listArticles("demo", TODAY)).containsExactly(third);
        assertThat(coverage.listArticles("demo", new Window(YESTERDAY.minusSeconds(9), YESTERDAY, false)))
                .containsExactly(first);
    }

    @Test
    void articles_are_in_the_order_of_their_dates_and_then_of_their_ids() {
        Optional<Instant> noon = Optional.of(YESTERDAY.plusSeconds(50));
        coverage.save(
                "demo",
                List.of(article("c", 1, MORNING, noon), article("b", 1, MORNING, noon), seen("a", MORNING)),
                List.of(),
                List.of());
        assertThat(ids(TODAY)).containsExactly("b", "c", "a");
    }

    @Test
    void the_state_of_a_source_is_the_last_one_reported() {
        coverage.save(
                "demo",
                List.of(),
                List.of(report(state("z", FeedState.OK, 0)), report(state("a", FeedState.GONE, 1))),
                List.of());
        coverage.save("demo", List.of(), List.of(report(state("z", FeedState.FAILED, 3))), List.of());
        assertThat(coverage.findState("demo", "z")).contains(state("z", FeedState.FAILED, 3));
        assertThat(coverage.findState("demo", "unknown")).isEmpty();
        assertThat(coverage.findState("other", "z")).isEmpty();
        assertThat(coverage.listStates("demo"))
                .containsExactly(state("a", FeedState.GONE, 1), state("z", FeedState.FAILED, 3));
    }

    @Test
    void the_contact_with_a_source_is_the_last_one_made() {
        Contact first = contact("z", Optional.empty(), Optional.empty());
        Contact second = contact(
                "z", Optional.of(MORNING), Optional.of(new Contact.Move(URI.create("https://new.example/feed"), 2)));
        coverage.save("demo", List.of(), List.of(), List.of(first, contact("a", Optional.empty(), Optional.empty())));
        coverage.save("demo", List.of(), List.of(), List.of(second));
        assertThat(coverage.findContact("demo", "z")).contains(second);
        assertThat(coverage.findContact("other", "z")).isEmpty();
        assertThat(coverage.listContacts("demo"))
                .containsExactly(contact("a", Optional.empty(), Optional.empty()), second);
    }

    private static Contact contact(String sourceId, Optional<Instant> rest, Optional<Contact.Move> move) {
        return new Contact(
                sourceId,
                URI.create("https://example.org/feed?a=b"),
                YESTERDAY,
                rest,
                move,
                12,
                Map.of(Repair.JUNK, 1, Repair.ENTITY, 20));
    }

    @Test
    void the_figures_of_a_source_count_articles_by_their_newest_text_and_how_late_they_were_seen() {
        coverage.save(
                "demo",
                List.of(
                        article("a", 1, MORNING, Optional.of(MORNING.minusSeconds(60))),
                        article("b", 1, MORNING, Optional.of(MORNING.minusSeconds(600))),
                        article("c", 1, MORNING, Optional.of(MORNING.minusSeconds(6000))),
                        article("ahead", 1, MORNING, Optional.of(MORNING.plusSeconds(9))),
                        article("undated", 1, MORNING, Optional.empty()),
                        article("undated", 2, MORNING, Optional.empty()),
                        unread("walled"),
                        article("older", 1, YESTERDAY, Optional.empty())),
                List.of(),
                List.of());
        SourceFigures figures = Objects.requireNonNull(
                coverage.sourceFigures("demo", MORNING.minusSeconds(30)).get("dawn-feed"));
        assertThat(figures.articles()).isEqualTo(Map.of(TextState.FULL, 5, TextState.PAYWALLED, 1));
        assertThat(figures.medianDelay()).contains(Duration.ofMinutes(10));
        assertThat(coverage.sourceFigures("other", YESTERDAY)).isEmpty();
    }

    @Test
    void attributions_come_back_in_order_and_a_new_reading_replaces_the_old() {
        Article a = seen("a", MORNING);
        Article b = seen("b", MORNING);
        coverage.save("demo", List.of(a, b), List.of(), List.of());
        coverage.saveAttributions("demo", List.of(a, b), List.of(attribution("b"), attribution("a"), attribution("a")));
        assertThat(coverage.listAttributions("demo", "a", 1)).containsExactly(attribution("a"), attribution("a"));
        coverage.saveAttributions("demo", List.of(a), List.of());
        assertThat(coverage.listAttributions("demo", "a", 1)).isEmpty();
        assertThat(coverage.listAttributions("demo", "b", 1)).containsExactly(attribution("b"));
    }

    @Test
    void attributions_of_an_article_that_is_not_kept_are_refused_in_one_sentence() {
        Article stranger = seen("stranger", MORNING);
        List<Article> read = List.of(stranger);
        var found = List.of(attribution("stranger"));
        assertThatThrownBy(() -> coverage.saveAttributions("demo", read, found))
                .isInstanceOf(KeepException.class)
                .hasMessageContaining("could not keep the attributions of demo");
    }

    private List<String> ids(Window window) {
        return coverage.listArticles("demo", window).stream().map(Article::id).toList();
    }

    private static Article seen(String id, Instant at) {
        return article(id, 1, at, Optional.empty());
    }
}
