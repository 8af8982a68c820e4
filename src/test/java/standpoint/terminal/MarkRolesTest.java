package standpoint.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standpoint.model.Act;
import standpoint.model.Attribution;
import standpoint.model.Form;
import standpoint.model.Span;
import standpoint.model.Speaker;
import standpoint.model.Standing;

class MarkRolesTest {

    private static final String TEXT = "The mayor denied it and called for calm.";

    private static Attribution said(String text, String source, String cue, String... content) {
        return new Attribution(
                "article",
                Stream.of(source)
                        .filter(words -> !words.isEmpty())
                        .map(words -> span(text, words))
                        .toList(),
                List.of(span(text, cue)),
                Arrays.stream(content).map(words -> span(text, words)).toList(),
                Form.INDIRECT,
                new Speaker(source, Standing.UNRESOLVED, List.of()),
                Act.ASSERT,
                List.of(),
                false,
                List.of());
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static String coloured(MarkRoles roles) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        new Screen(stream, stream, false, true).painted(roles.inColours());
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    @Test
    void a_speaker_of_two_statements_has_both_numbers() {
        var roles = new MarkRoles(
                TEXT, List.of(said(TEXT, "The mayor", "denied", "it"), said(TEXT, "The mayor", "called for", "calm")));
        assertThat(roles.inBrackets()).isEqualTo("[s1,2 The mayor] [c1 denied] [t1 it] and [c2 called for] [t2 calm].");
    }

    @Test
    void a_statement_in_pieces_has_one_number_and_one_within_another_stands_in_its_brackets() {
        String text = "“No,” she said. “He swore that it was so.”";
        var roles = new MarkRoles(
                text,
                List.of(
                        said(text, "she", "said", "“No,”", "“He swore that it was so.”"),
                        said(text, "He", "swore", "that it was so")));
        assertThat(roles.inBrackets())
                .isEqualTo("[t1 “No,”] [s1 she] [c1 said]. [t1 “[s2 He] [c2 swore] [t2 that it was so].”]");
    }

    @Test
    void without_statements_the_text_stands_as_it_is() {
        assertThat(new MarkRoles(TEXT, List.of()).inBrackets()).isEqualTo(TEXT);
        assertThat(new MarkRoles("", List.of()).inBrackets()).isEmpty();
    }

    @Test
    void each_role_has_its_colour_and_the_text_between_has_none() {
        var roles = new MarkRoles(TEXT, List.of(said(TEXT, "The mayor", "denied", "it")));
        assertThat(coloured(roles))
                .isEqualTo("\u001b[2m1 \u001b[0m\u001b[1;36mThe mayor\u001b[0m \u001b[2m1 \u001b[0m\u001b[33mdenied"
                        + "\u001b[0m \u001b[2m1 \u001b[0m\u001b[32mit\u001b[0m and called for calm.");
    }

    @Test
    void a_text_cannot_steer_the_terminal() {
        String text = "She said \u001b[2Jno.";
        assertThat(coloured(new MarkRoles(text, List.of()))).isEqualTo("She said �[2Jno.");
    }
}
