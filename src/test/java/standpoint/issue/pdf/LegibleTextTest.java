package standpoint.issue.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.issue.pdf.Repertoire.Setting;

class LegibleTextTest {

    private final FontShelf fonts = new FontShelf();
    private final Repertoire repertoire = new Repertoire(fonts);
    private final LegibleText legible = new LegibleText(repertoire);

    @Test
    void plain_text_stays_as_it_is() {
        assertThat(legible.of("Kabul said “no” – twice… 5 € Çağrı Łódź"))
                .isEqualTo("Kabul said “no” – twice… 5 € Çağrı Łódź");
    }

    @Test
    void every_latin_face_has_all_that_a_keyboard_has() {
        for (Typeface face : Typeface.latin())
            for (int c = ' '; c < 0x7F; c++) assertThat(fonts.has(face, c)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0x1F600, [U+1F600 GRINNING FACE]",
        "0x0000, [U+0000 NULL]",
        "0x202E, [U+202E RIGHT-TO-LEFT OVERRIDE]",
        "0x1FAE0, [U+1FAE0]",
        "0xE000, [U+E000]",
        "0xFFFF, [U+FFFF]",
        "0x05D0, [U+05D0]"
    })
    void what_no_font_has_stands_by_its_number(String codePoint, String substitute) {
        String text = Character.toString(Integer.decode(codePoint));
        assertThat(legible.unmarked("a" + text + "b")).isEqualTo("a" + substitute + "b");
    }

    @Test
    void half_a_surrogate_pair_stands_by_its_number() {
        assertThat(legible.unmarked("a\uD83D b")).isEqualTo("a[U+D83D] b");
    }

    @Test
    void hints_without_a_look_are_left_out_and_joiners_stay_in_joining_words() {
        assertThat(legible.of("co\u00ADop\u200Berate\uFEFF")).isEqualTo("cooperate");
        assertThat(legible.of("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(legible.of("a\u200Cb")).isEqualTo("ab");
    }

    @Test
    void marks_are_composed_with_their_letter() {
        assertThat(legible.of("e\u0301te\u0301")).isEqualTo("été");
    }

    @ParameterizedTest
    @CsvSource({"a, PLAIN", "●, SIGN", "和, HAN", "پ, ARABIC", "۔, ARABIC", "द, DEVANAGARI", "ж, PLAIN", "א, MISSING"})
    void each_script_has_its_setting(String letter, Setting setting) {
        assertThat(repertoire.of(letter.codePointAt(0))).isEqualTo(setting);
    }
}
