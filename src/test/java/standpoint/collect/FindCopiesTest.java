package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standpoint.model.Article;
import standpoint.model.TextState;

class FindCopiesTest {

    private static final String TEXT = words("w", 200);

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(" "));
    }

    private static Article article(String id, String host, String published, String text) {
        return new Article(
                id,
                1,
                "s",
                "o",
                URI.create("https://" + host + "/" + id),
                id,
                Optional.empty(),
                Optional.of(Instant.parse(published)),
                Optional.empty(),
                Instant.parse("2026-11-18T07:30:00Z"),
                "en",
                text.isEmpty() ? TextState.FAILED : TextState.FULL,
                text,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Optional<String>> copies(Article... articles) {
        return new FindCopies(new Sample.Remembered(), Sample.CUT_OFF)
                .mark(List.of(articles)).stream().map(Article::copyOf).toList();
    }

    @Test
    void a_shortened_text_under_another_headline_is_a_copy_of_the_earlier() {
        Article late = article("late", "a.example", "2026-11-18T06:00:00Z", "KABUL - " + words("W", 90) + ".");
        Article early = article("early", "b.example", "2026-11-18T05:00:00Z", TEXT);
        assertThat(copies(late, early)).containsExactly(Optional.of("early"), Optional.empty());
    }

    @Test
    void texts_that_share_less_than_half_are_two() {
        Article one = article("one", "a.example", "2026-11-18T06:00:00Z", TEXT);
        Article other = article("other", "b.example", "2026-11-18T05:00:00Z", words("w", 80) + " " + words("x", 120));
        assertThat(copies(one, other)).containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void a_text_under_fifty_words_is_nobody_s_copy() {
        Article one = article("one", "a.example", "2026-11-18T06:00:00Z", words("w", 49));
        Article other = article("other", "b.example", "2026-11-18T05:00:00Z", words("w", 49));
        Article none = article("none", "c.example", "2026-11-18T05:00:00Z", "");
        assertThat(copies(one, other, none)).allMatch(Optional::isEmpty);
    }

    @Test
    void of_two_at_once_the_credited_agency_is_the_original() {
        String credited = "KABUL (Reuters) " + TEXT;
        Article agency = article("z", "www.reuters.com", "2026-11-18T05:00:00Z", credited);
        Article reprint = article("a", "b.example", "2026-11-18T05:00:00Z", credited);
        Article silent = article("b", "c.example", "2026-11-18T05:00:00Z", TEXT);
        assertThat(copies(reprint, silent, agency))
                .containsExactly(Optional.of("z"), Optional.of("z"), Optional.empty());
        assertThat(copies(reprint, silent)).containsExactly(Optional.of("b"), Optional.empty());
    }

    @Test
    void all_copies_of_a_text_have_one_original() {
        Article long1 = article("c", "a.example", "2026-11-18T04:00:00Z", words("w", 120));
        Article whole = article("b", "b.example", "2026-11-18T05:00:00Z", TEXT);
        Article tail = article("a", "c.example", "2026-11-18T06:00:00Z", TEXT.substring(TEXT.indexOf("w110")));
        assertThat(copies(tail, whole, long1)).containsExactly(Optional.of("c"), Optional.of("c"), Optional.empty());
    }
}
