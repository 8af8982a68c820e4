package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standpoint.model.Article;

class CopiesAcrossRunsTest {

    private static final Instant TODAY = Sample.CUT_OFF;
    private static final Instant TOMORROW = TODAY.plus(Duration.ofDays(1));
    private static final String TEXT = words("w", 120);
    private static final String OTHER = words("x", 120);

    private final Sample.Remembered memory = new Sample.Remembered();

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }

    private static Article seen(String id, int version, Instant seen, String text) {
        return Sample.seen(Sample.article(id, id + ".example", TODAY, text), version, seen);
    }

    private List<Optional<String>> run(Instant now, Article... articles) {
        List<Article> marked = new FindCopies(memory, now).mark(List.of(articles));
        memory.keep(new Collected(marked, List.of(), List.of(), List.of()));
        return marked.stream().map(Article::copyOf).toList();
    }

    @Test
    void a_reprint_that_comes_a_day_later_is_found() {
        run(TODAY, seen("first", 1, TODAY, TEXT));
        assertThat(run(TOMORROW, seen("later", 1, TOMORROW, TEXT), seen("else", 1, TOMORROW, OTHER)))
                .containsExactly(Optional.of("first"), Optional.empty());
    }

    @Test
    void an_original_that_comes_after_its_reprint_joins_it_and_the_reprint_stays_as_it_was() {
        run(TODAY, seen("reprint", 1, TODAY, TEXT));
        Article earlier = Sample.article("agency", "agency.example", TODAY.minusSeconds(9999), TEXT);
        assertThat(run(TOMORROW, earlier)).containsExactly(Optional.of("reprint"));
        assertThat(memory.findArticle("reprint").orElseThrow().copyOf()).isEmpty();
    }

    @Test
    void a_copy_of_a_copy_names_the_one_that_stands_for_both() {
        run(TODAY, seen("first", 1, TODAY, TEXT), seen("second", 1, TODAY, TEXT + " " + words("more", 60)));
        assertThat(run(TOMORROW, seen("third", 1, TOMORROW, words("w", 60) + " " + words("more", 60))))
                .containsExactly(Optional.of("first"));
    }

    @Test
    void an_article_that_stands_for_others_stays_so_in_its_next_version() {
        run(TODAY, seen("a", 1, TODAY, OTHER), seen("b", 1, TODAY, TEXT), seen("c", 1, TODAY, TEXT));
        assertThat(run(TOMORROW, seen("b", 2, TOMORROW, OTHER))).containsExactly(Optional.empty());
        assertThat(run(TOMORROW, seen("d", 1, TOMORROW, TEXT))).containsExactly(Optional.of("b"));
    }

    @Test
    void a_next_version_that_nobody_was_marked_with_may_turn_out_to_be_a_reprint() {
        run(TODAY, seen("a", 1, TODAY, OTHER), seen("b", 1, TODAY, TEXT));
        assertThat(run(TOMORROW, seen("b", 2, TOMORROW, OTHER))).containsExactly(Optional.of("a"));
    }

    @Test
    void what_came_longer_ago_than_three_days_is_let_rest() {
        run(TODAY, seen("old", 1, TODAY, TEXT));
        Instant later = TODAY.plus(Duration.ofDays(3)).plusSeconds(1);
        assertThat(run(later, seen("new", 1, later, TEXT))).containsExactly(Optional.empty());
    }
}
