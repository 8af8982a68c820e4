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

    private static List<String> quotations(String text) {
        return Quotations.of(text).list().stream().map(span -> span.in(text)).toList();
    }
}
