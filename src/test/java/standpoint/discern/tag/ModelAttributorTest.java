package standpoint.discern.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import standpoint.discern.text.Attributed;
import standpoint.model.Form;
import standpoint.model.Span;

class ModelAttributorTest {

    private static final ModelAttributor MODEL = new ModelAttributor();

    private static final String TEXT = """
            The harbour master said on Monday that the basin would stay closed for a third week. \
            “Nobody will sail before we have found it,” she told reporters.

            According to the union, the port authority had promised to pay for every lost day.""";

    private static String words(String text, List<Span> spans) {
        return String.join(
                " … ",
                spans.stream()
                        .map(span -> text.substring(span.begin(), span.end()))
                        .toList());
    }

    @Test
    void it_finds_who_says_what() {
        List<Attributed> found = MODEL.attribute(TEXT, "en");
        assertThat(found).extracting(each -> words(TEXT, each.cue())).contains("said", "told", "According to");
        assertThat(found).extracting(each -> words(TEXT, each.source())).contains("The harbour master", "she");
    }

    @Test
    void speech_in_quotation_marks_is_direct() {
        assertThat(MODEL.attribute(TEXT, "en"))
                .filteredOn(each -> words(TEXT, each.cue()).equals("told"))
                .singleElement()
                .extracting(Attributed::form)
                .isEqualTo(Form.DIRECT);
    }

    @Test
    void places_are_those_of_the_text_whatever_stands_before_them() {
        String before = "👩🏽‍🚀 𝒎 é — ";
        List<Span> moved = MODEL.attribute(before + TEXT, "en").get(0).content();
        assertThat(words(before + TEXT, moved)).contains("the basin would stay closed");
    }

    @Test
    void the_same_text_gives_the_same_statements_on_any_thread() {
        List<Attributed> alone = MODEL.attribute(TEXT, "en");
        assertThat(IntStream.range(0, 32)
                        .parallel()
                        .mapToObj(i -> MODEL.attribute(TEXT, "en-GB"))
                        .toList())
                .isEqualTo(Collections.nCopies(32, alone));
    }

    @Test
    void another_language_and_an_empty_text_give_nothing() {
        assertThat(MODEL.attribute("Le ministre a dit que non.", "fr")).isEmpty();
        assertThat(MODEL.attribute(" \n", "en")).isEmpty();
    }
}
