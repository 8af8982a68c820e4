package standpoint.collect.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void blocks_and_double_breaks_part_paragraphs_and_inline_markup_does_not() {
        assertThat(Paragraphs.ofHtml("<p>One <b>two</b>,\n three.</p>four<br>five<br><br>six<ul><li>seven</ul>"))
                .containsExactly("One two, three.", "four five", "six", "seven");
    }

    @Test
    void what_a_reader_cannot_see_is_dropped() {
        assertThat(Paragraphs.ofHtml(
                        "<p>co\u00ADop\u200Berate\uFEFF\u00A0now\u2009then</p><script>x</script><style>y</style>"))
                .containsExactly("cooperate now then");
    }

    @Test
    void what_steers_a_terminal_is_dropped() {
        assertThat(PlainText.line("a\u001B[2J\u009B31m\u0090b\u007F\u202Ec\u2066d"))
                .isEqualTo("a[2J31mbcd");
    }

    @Test
    void half_a_character_is_shown_as_one_that_cannot_be_read() {
        assertThat(PlainText.line("\uD83D\uDE00 \uD800 x\uDC00y\uD83D"))
                .isEqualTo("\uD83D\uDE00 \uFFFD x\uFFFDy\uFFFD");
    }

    @Test
    void what_persian_and_urdu_spell_with_stays() {
        assertThat(Paragraphs.ofHtml("<p>می\u200Cشود</p>")).containsExactly("می\u200Cشود");
    }

    @Test
    void entities_become_characters_and_composed_letters_stay_as_they_are() {
        assertThat(Paragraphs.ofHtml("<p>AT&amp;T &ldquo;a\u0301&rdquo; 5 < 6</p>"))
                .containsExactly("AT&T “a\u0301” 5 < 6");
    }

    @Test
    void nesting_without_end_is_read_in_time() {
        String deep = "<div>".repeat(50_000) + "bottom";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(Paragraphs.line(deep)).isEqualTo("bottom"));
    }

    @Test
    void tags_that_are_left_open_by_the_thousand_do_not_multiply() {
        var document = Paragraphs.parse("<a><b><p>x".repeat(100_000), "");
        assertThat(document.getAllElements()).hasSizeLessThan(200_000);
        assertThat(Paragraphs.of(document.body())).hasSize(100_000);
    }

    @Test
    void a_long_page_of_closed_tags_keeps_them() {
        var document = Paragraphs.parse("<p><b>x</b> <a href='/'>y</a></p>".repeat(2000), "");
        assertThat(document.select("b")).hasSize(2000);
    }
}
