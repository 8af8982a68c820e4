package standpoint.discern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void curly_straight_single_doubled_and_angled_marks_quote() {
        assertThat(quotations("“a” and \"b\" and ‘c’ and ''d'' and «e»"))
                .containsExactly("“a”", "\"b\"", "‘c’", "''d''", "«e»");
    }

    @Test
    void an_apostrophe_is_no_quotation_mark() {
        assertThat(quotations("The workers’ union didn’t say it’s over")).isEmpty();
    }

    @Test
    void only_the_outermost_marks_count() {
        assertThat(quotations("He said “she told me ‘no’ twice” again")).containsExactly("“she told me ‘no’ twice”");
    }

    @Test
    void a_quotation_over_paragraphs_is_one() {
        String text = "He said: “First part.\n\n“Second part.” Then he left.";
        assertThat(quotations(text)).containsExactly("“First part.\n\n“Second part.”");
    }

    @Test
    void a_mark_that_never_closes_quotes_nothing_beyond_its_paragraph() {
        assertThat(quotations("He said: “First part.\n\nNo mark here. “But here”."))
                .containsExactly("“But here”");
    }

    @Test
    void corner_marks_guillemets_with_spaces_and_marks_turned_round_quote_too() {
        assertThat(quotations("他說「不行」，又說『好』。")).containsExactly("「不行」", "『好』");
        assertThat(quotations("Il dit :\u00a0«\u00a0non\u00a0».")).containsExactly("«\u00a0non\u00a0»");
        assertThat(quotations("وزیر نے کہا ’بات جاری ہے‘ اور ”سب ٹھیک ہے“۔"))
                .containsExactly("’بات جاری ہے‘", "”سب ٹھیک ہے“");
    }

    @Test
    void a_straight_mark_quotes_behind_a_letter_where_no_space_is_written() {
        assertThat(quotations("ندد ب\"العدوان\" أمس")).containsExactly("\"العدوان\"");
        assertThat(quotations("他说\"不行\"。")).containsExactly("\"不行\"");
        assertThat(quotations("a 5\" screen")).isEmpty();
    }

    @Test
    void a_paragraph_between_dashes_is_speech_only_where_that_is_asked_for() {
        String text = "—No habrá acuerdo —dijo el ministro—. Seguimos.\n\n— Una lista sin segunda raya";
        assertThat(quotations(text)).isEmpty();
        assertThat(Quotations.withDialogue(text).list().stream().map(span -> span.in(text)))
                .containsExactly("—No habrá acuerdo", "Seguimos.");
    }

    private static List<String> quotations(String text) {
        return Quotations.of(text).list().stream().map(span -> span.in(text)).toList();
    }
}
