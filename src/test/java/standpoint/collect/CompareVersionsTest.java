package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.model.Article;
import standpoint.model.Revision;
import standpoint.model.Revision.Edit;

class CompareVersionsTest {

    private static final String TEXT = "The gate is shut.\n\nNine were killed.\n\nTalks go on.";

    private static Optional<Revision> compare(String before, String after) {
        Article known = Sample.article("a", "news.example", Sample.CUT_OFF, before);
        return CompareVersions.compare(known, "a", after);
    }

    private static List<Edit> edits(String before, String after) {
        return compare(before, after).orElseThrow().edits();
    }

    @Test
    void a_rewritten_paragraph_is_shown_before_and_after() {
        assertThat(edits(TEXT, TEXT.replace("Nine", "Eleven")))
                .containsExactly(new Edit(List.of("Nine were killed."), List.of("Eleven were killed.")));
    }

    @Test
    void what_was_added_or_taken_out_stands_alone_and_in_the_order_of_the_text() {
        assertThat(edits(TEXT, "Breaking.\n\nThe gate is shut.\n\nTalks go on."))
                .containsExactly(
                        new Edit(List.of(), List.of("Breaking.")), new Edit(List.of("Nine were killed."), List.of()));
    }

    @Test
    void a_paragraph_that_moved_is_taken_out_here_and_added_there() {
        assertThat(edits("A.\n\nB.\n\nC.", "B.\n\nC.\n\nA."))
                .containsExactly(new Edit(List.of("A."), List.of()), new Edit(List.of(), List.of("A.")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He said: \"No - never.\"|He said:  “No – never.”",
                "Don't go|Don’t go",
                "1 000 Soldaten|1\u00A0000 Soldaten",
                "«Non !» dit-il|« Non ! » dit‑il",
                "soft\u00ADhyphen…|softhyphen...",
                "ﬁve|five"
            })
    void typography_and_white_space_are_no_change(String before, String after) {
        assertThat(compare(before, after)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "He resigned.|He resigned?",
                "15.00 dollars|1500 dollars",
                "He did say so|He did \"say\" so",
                "not now|now",
                "کابل|کابل نے کہا"
            })
    void what_changes_the_sense_is_a_change_however_small(String before, String after) {
        assertThat(compare(before, after)).isPresent();
    }

    @Test
    void a_new_title_alone_is_a_revision_without_edits() {
        Article known = Sample.article("Talks fail", "news.example", Sample.CUT_OFF, TEXT);
        assertThat(CompareVersions.compare(known, "Talks go on", TEXT))
                .contains(new Revision(Optional.of("Talks fail"), List.of()));
    }

    @Test
    void two_long_texts_without_a_common_paragraph_are_one_edit() {
        String before = lines("before", 3000);
        assertThat(edits(before, lines("after", 3000))).singleElement().satisfies(edit -> {
            assertThat(edit.removed()).hasSize(3000);
            assertThat(edit.added()).hasSize(3000);
        });
    }

    private static String lines(String word, int count) {
        return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining("\n\n"));
    }
}
