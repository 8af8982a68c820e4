package standpoint.discern.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.discern.attribute.AttributeByLanguage;
import standpoint.discern.attribute.RuleAttributor;
import standpoint.discern.text.Attributed;
import standpoint.model.Reach;
import standpoint.model.Span;

class AttributeQuotationsTest {

    private final AttributeQuotations attributor = new AttributeQuotations();

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

    @Test
    void it_says_which_languages_it_reads_and_that_it_reads_them_in_part() {
        assertThat(List.of("ar", "es-MX", "fr", "ur-PK", "zh-Hant"))
                .allSatisfy(language -> assertThat(attributor.reach(language)).isEqualTo(Reach.PARTIAL));
        assertThat(List.of("en", "fa", "ps", "tr", "und"))
                .allSatisfy(language -> assertThat(attributor.reach(language)).isEqualTo(Reach.NONE));
        AttributeByLanguage both = new AttributeByLanguage(List.of(new RuleAttributor(), attributor));
        assertThat(both.reach("fr")).isEqualTo(Reach.PARTIAL);
        assertThat(both.reach("tr")).isEqualTo(Reach.NONE);
    }

    @Test
    void offsets_hold_behind_characters_outside_the_basic_plane() {
        String text = "😀 « Non », a dit 𝕏avier. 𠀀𠀁说：“好。”";
        Attributed french = attributor.attribute(text, "fr").get(0);
        assertThat(french.content().get(0).in(text)).isEqualTo("« Non »");
        assertThat(french.source().get(0).in(text)).isEqualTo("𝕏avier");
        Attributed chinese =
                attributor.attribute(text.substring(text.indexOf("𠀀")), "zh").get(0);
        assertThat(chinese.source().get(0)).isEqualTo(new Span(0, 4));
    }

    @Test
    void a_quotation_goes_on_in_the_next_paragraph_when_that_opens_with_its_mark() {
        assertThat(lines("صدر نے کہا: “پہلی بات۔\n\n“دوسری بات۔”"))
                .containsExactly("صدر | نے کہا | “پہلی بات۔ “دوسری بات۔” | DIRECT");
    }

    @Test
    void a_text_of_nothing_but_cues_marks_or_one_letter_breaks_nothing() {
        for (String odd : List.of(
                "",
                "«",
                "» a dit",
                "a dit : «",
                "selon",
                "—",
                "—a —b",
                "dit-il",
                "说",
                "据称",
                "：",
                "نے کہا",
                "قال",
                "según,",
                "\"",
                "，说：“"))
            for (String language : List.of("ar", "es", "fr", "ur", "zh"))
                assertThat(attributor.attribute(odd, language)).isEmpty();
    }

    private List<String> lines(String text) {
        List<Attributed> found = attributor.attribute(text, "ur");
        return found.stream().map(each -> GoldenQuotationsTest.line(each, text)).toList();
    }
}
