package standpoint.discern.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import standpoint.discern.Attributor;
import standpoint.discern.text.Attributed;
import standpoint.model.Form;
import standpoint.model.Reach;
import standpoint.model.Span;

class ReadWithinTest {

    private static final Pattern SAID = Pattern.compile("(?:(?!It is)(\\w+) |It is )(said) (that .+?)(?=[.;]|$)");

    private final List<String> read = new ArrayList<>();

    /** Knows one way to say a thing, and sees the outermost only. */
    private final Attributor plain = new Attributor() {
        @Override
        public Reach reach(String language) {
            return Reach.WHOLE;
        }

        @Override
        public List<Attributed> attribute(String text, String language) {
            read.add(text);
            List<Attributed> found = new ArrayList<>();
            Matcher said = SAID.matcher(text);
            while (said.find())
                found.add(new Attributed(
                        said.group(1) == null ? List.of() : List.of(new Span(said.start(1), said.end(1))),
                        List.of(new Span(said.start(2), said.end(2))),
                        List.of(new Span(said.start(3), said.end(3))),
                        Form.INDIRECT));
            return found;
        }
    };

    private List<String> told(String text) {
        return new ReadWithin(plain)
                .attribute(text, "en").stream()
                        .map(each -> (each.source().isEmpty()
                                        ? ""
                                        : each.source().get(0).in(text))
                                + "|" + each.content().get(0).in(text))
                        .toList();
    }

    @Test
    void who_says_that_who_says_is_found_at_its_place_in_the_text() {
        assertThat(
                        told(
                                "Rain. Ann said that Bob said that the well in the yard is dry; Cem said that it is full again."))
                .containsExactly(
                        "Ann|that Bob said that the well in the yard is dry",
                        "Bob|that the well in the yard is dry",
                        "Cem|that it is full again");
    }

    @Test
    void what_a_speaker_says_of_themselves_is_theirs_already() {
        assertThat(told("Ann said that We said that the well in the yard is dry."))
                .hasSize(1);
    }

    @Test
    void what_nobody_is_named_for_within_a_statement_is_its_speakers() {
        assertThat(told("Ann said that It is said that the well in the yard is dry."))
                .hasSize(1);
        assertThat(told("It is said that the well in the yard is dry.")).hasSize(1);
    }

    @Test
    void the_form_is_that_of_the_whole_text() {
        String text = "“Ann said that Bob said that the well in the yard is dry”";
        assertThat(new ReadWithin(plain).attribute(text, "en"))
                .extracting(Attributed::form)
                .containsExactly(Form.DIRECT, Form.DIRECT);
    }

    @Test
    void a_text_without_end_of_saying_is_read_a_few_times_only() {
        assertThat(told("Ann said that ".repeat(500) + "it rains.")).hasSizeLessThan(10);
        assertThat(read).hasSizeLessThan(10);
    }
}
