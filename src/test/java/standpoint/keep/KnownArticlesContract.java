package standpoint.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.keep.Samples.MORNING;
import static standpoint.keep.Samples.YESTERDAY;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import standpoint.model.Article;
import standpoint.model.Lead;
import standpoint.model.Revision;
import standpoint.model.Revision.Edit;
import standpoint.model.TextState;

/** What every store knows articles by. */
abstract class KnownArticlesContract {

    /** Longer than any index can hold. */
    private static final String LONG_ID = "urn:entry:" + "0123456789".repeat(1000);

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

    private static Lead lead(String entryId) {
        return new Lead(entryId, URI.create("https://example.org/go"));
    }

    private static Article article(String id, int version, Instant seen, String text, Lead lead, String... copyOf) {
        return new Article(
                id,
                version,
                "feed",
                "dawn",
                URI.create("https://example.org/" + id),
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                seen,
                "en",
                TextState.FULL,
                text,
                List.of(copyOf).stream().findFirst(),
                Optional.empty(),
                Optional.of(lead),
                version == 1
                        ? Optional.empty()
                        : Optional.of(new Revision(
                                Optional.of("“Old” 🕊️"), List.of(new Edit(List.of("نہیں"), List.of("1", "2"))))));
    }

    private void keep(Article... articles) {
        coverage.save("demo", List.of(articles), List.of(), List.of());
    }

    @Test
    void of_several_ids_the_first_that_is_known_is_found_in_its_newest_version() {
        Article newest = article("b", 2, MORNING, "three", lead("b"));
        keep(article("a", 1, YESTERDAY, "one", lead("a")), article("b", 1, YESTERDAY, "two", lead("b")), newest);
        assertThat(coverage.findFirst("demo", List.of("c", "b", "a"))).contains(newest);
        assertThat(coverage.findFirst("demo", List.of("c"))).isEmpty();
        assertThat(coverage.findFirst("demo", List.of())).isEmpty();
        assertThat(coverage.findFirst("other", List.of("a", "b"))).isEmpty();
    }

    @Test
    void an_article_is_found_by_the_entry_that_last_led_to_it() {
        keep(article("a", 1, YESTERDAY, "one", lead(LONG_ID)), article("b", 1, MORNING, "two", lead("g")));
        keep(article("c", 1, MORNING, "three", lead(LONG_ID)));
        assertThat(coverage.findByEntry("demo", "feed", LONG_ID))
                .map(Article::id)
                .contains("c");
        assertThat(coverage.findByEntry("demo", "feed", "g")).map(Article::lead).contains(Optional.of(lead("g")));
        assertThat(coverage.findByEntry("demo", "feed", LONG_ID + "0")).isEmpty();
        assertThat(coverage.findByEntry("demo", "other-feed", "g")).isEmpty();
        assertThat(coverage.findByEntry("other", "feed", "g")).isEmpty();
    }

    @Test
    void an_article_is_found_in_its_newest_version_by_an_entry_or_a_text_of_an_older_one() {
        Article second = article("a", 2, MORNING, "two", lead("g2"));
        keep(article("a", 1, YESTERDAY, "one", lead("g1")), second);
        assertThat(coverage.findByEntry("demo", "feed", "g1")).contains(second);
        assertThat(coverage.findByText("demo", "dawn", "one")).contains(second);
    }

    @Test
    void a_text_is_known_where_its_outlet_had_it_to_the_letter() {
        keep(article("b", 1, MORNING, "one", lead("b")), article("a", 1, YESTERDAY, "one", lead("a")));
        assertThat(coverage.findByText("demo", "dawn", "one")).map(Article::id).contains("a");
        assertThat(coverage.findByText("demo", "dawn", "one ")).isEmpty();
        assertThat(coverage.findByText("demo", "geo", "one")).isEmpty();
        assertThat(coverage.findByText("other", "dawn", "one")).isEmpty();
    }

    @Test
    void an_article_is_copied_where_another_names_it() {
        keep(article("a", 1, YESTERDAY, "one", lead("a")), article("b", 1, YESTERDAY, "one", lead("b"), "a"));
        assertThat(coverage.isCopied("demo", "a")).isTrue();
        assertThat(coverage.isCopied("demo", "b")).isFalse();
        assertThat(coverage.isCopied("other", "a")).isFalse();
    }

    @Test
    void what_was_seen_since_comes_once_each_in_its_newest_version() {
        keep(article("a", 1, YESTERDAY.minusMillis(1), "one", lead("a")));
        keep(article("b", 1, YESTERDAY, "two", lead("b")), article("c", 1, YESTERDAY, "three", lead("c")));
        keep(article("c", 2, MORNING, "four", lead("c")), article("d", 1, YESTERDAY.minusMillis(1), "x", lead("d")));
        keep(article("d", 2, MORNING, "five", lead("d")));
        List<String> seen = new ArrayList<>();
        coverage.forEachSeenSince("demo", YESTERDAY, article -> seen.add(article.id() + article.version()));
        assertThat(seen).containsExactly("b1", "c2", "d2");
    }

    @Test
    void the_versions_of_an_article_come_in_order_with_what_each_changed() {
        Article first = article("a", 1, YESTERDAY, "one", lead("a"));
        Article second = article("a", 2, MORNING, "two", lead("a"));
        keep(first);
        keep(second);
        assertThat(coverage.listVersions("demo", "a")).containsExactly(first, second);
        assertThat(coverage.listVersions("other", "a")).isEmpty();
    }

    @Test
    void an_article_is_sighted_by_its_id_and_by_its_address_in_each_briefing() {
        Article article = article("a", 1, YESTERDAY, "one", lead("a"));
        keep(article, article("b", 1, YESTERDAY, "two", lead("b")));
        coverage.save("other", List.of(article), List.of(), List.of());
        var sightings = List.of(new Sighting("demo", "a"), new Sighting("other", "a"));
        assertThat(coverage.listSightings("a")).isEqualTo(sightings);
        assertThat(coverage.listSightings("https://example.org/a")).isEqualTo(sightings);
        assertThat(coverage.listSightings("c")).isEmpty();
    }
}
