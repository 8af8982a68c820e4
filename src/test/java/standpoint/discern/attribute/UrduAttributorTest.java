package standpoint.discern.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.discern.Attributed;

class UrduAttributorTest {

    private final UrduAttributor attributor = new UrduAttributor();

    @Test
    void a_speaker_before_said_that_is_found_with_the_statement_behind_it() {
        assertThat(lines("تاہم دفتر خارجہ کے ترجمان نے کہا ہے کہ سرحد بند رہے گی۔ موسم سرد ہے۔"))
                .containsExactly("دفتر خارجہ کے ترجمان | نے کہا ہے کہ | سرحد بند رہے گی | INDIRECT");
    }

    @Test
    void according_to_and_its_view_is_that_are_known_too() {
        assertThat(lines("حکام کے مطابق سرحد کھل گئی۔ حکومت کا کہنا ہے کہ “بات چیت جاری ہے”۔"))
                .containsExactly(
                        "حکام | کے مطابق | سرحد کھل گئی | INDIRECT",
                        "حکومت | کا کہنا ہے کہ | “بات چیت جاری ہے” | DIRECT");
    }

    @Test
    void another_language_gives_nothing_and_the_languages_stand_side_by_side() {
        assertThat(attributor.attribute("حکام کے مطابق سرحد کھل گئی۔", "fa")).isEmpty();
        AttributeByLanguage both = new AttributeByLanguage(List.of(new RuleAttributor(), attributor));
        assertThat(both.attribute("حکام کے مطابق سرحد کھل گئی۔", "ur")).hasSize(1);
        assertThat(both.attribute("Officials said the border is open.", "en")).hasSize(1);
        assertThat(both.attribute("Officials said the border is open.", "und")).isEmpty();
    }

    private List<String> lines(String text) {
        List<Attributed> found = attributor.attribute(text, "ur");
        return found.stream()
                .map(each -> GoldenAttributionsTest.line(each, text))
                .toList();
    }
}
