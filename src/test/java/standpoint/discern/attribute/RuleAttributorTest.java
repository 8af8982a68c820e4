package standpoint.discern.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.discern.text.Attributed;
import standpoint.model.Span;

class RuleAttributorTest {

    private final RuleAttributor attributor = new RuleAttributor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry has consistently maintained that the border is closed. | has consistently maintained",
                "Officials have repeatedly said the border is closed. | have repeatedly said",
                "The mayor was quoted as saying that the bridge is safe. | was quoted as saying",
                "The union again urged the operator to talk. | again urged",
                "The council called for an inquiry. | called for",
                "Ministers expressed deep concern over the delay. | expressed deep concern over",
                "The bridge, according to engineers, is safe. | according to",
                "The committee ruled out a second vote. | ruled out"
            })
    void the_cue_holds_auxiliaries_adverbs_and_particles(String text, String cue) {
        assertThat(only(text)).contains(" | " + cue + " | ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report's date says nothing of its origin.",
                "Prices say more than speeches do.",
                "The minister refused to say whether the road is open.",
                "The minister did not say that the road is open.",
                "Nobody could say how it began.",
                "The ministry called a meeting for Friday.",
                "Reports of an attack reached the capital.",
                "The ministry's claims about the river are old.",
                "The minister will say more on Friday.",
                "An agreement according to the rules was signed.",
                "The group withdrew a promise to halt attacks.",
                "A clerk, when asked not to be late, left."
            })
    void nothing_is_attributed_where_nobody_said_anything(String text) {
        assertThat(attributor.attribute(text, "en")).isEmpty();
    }

    @Test
    void a_joined_verb_takes_the_speaker_of_the_verb_before_it() {
        assertThat(lines("Ankara has shared maps with its neighbour over the years and has urged a joint survey."))
                .containsExactly("Ankara | has urged | a joint survey | INDIRECT");
    }

    @Test
    void a_relative_clause_takes_the_noun_before_it() {
        assertThat(lines("He met the envoy, who said that the road is open."))
                .containsExactly("the envoy | said | that the road is open | INDIRECT");
    }

    @Test
    void a_relative_clause_ends_where_its_sentence_resumes() {
        assertThat(lines("The alliance, which opposes the truce, said the offer is weak."))
                .containsExactly(
                        "The alliance | opposes | the truce | INDIRECT",
                        "The alliance, which opposes the truce | said | the offer is weak | INDIRECT");
    }

    @Test
    void an_opening_without_a_verb_is_no_content() {
        assertThat(lines("Addressing reporters, the envoy said the road is open."))
                .containsExactly("the envoy | said | the road is open | INDIRECT");
    }

    @Test
    void an_attribution_inside_another_is_found_too() {
        assertThat(lines("The envoy said the army had warned residents that shelling could resume."))
                .containsExactly(
                        "The envoy | said | the army had warned residents that shelling could resume | INDIRECT",
                        "the army | had warned | residents that shelling could resume | INDIRECT");
    }

    @Test
    void a_passive_takes_its_agent_or_nobody() {
        assertThat(
                        lines(
                                "The firm was accused by the regulator of hiding losses. Workers were told that pay is frozen."))
                .containsExactly(
                        "the regulator | was accused | of hiding losses | INDIRECT",
                        " | were told | that pay is frozen | INDIRECT");
    }

    @Test
    void a_quotation_split_by_its_speaker_has_two_parts() {
        assertThat(lines("“The road,” the envoy said, “is open.”"))
                .containsExactly("the envoy | said | “The road,” … “is open.” | DIRECT");
    }

    @Test
    void an_inverted_verb_finds_the_speaker_behind_it() {
        assertThat(lines("\"The road is open,\" said Lina Osei, a spokeswoman for the army."))
                .containsExactly("Lina Osei, a spokeswoman for the army | said | \"The road is open,\" | DIRECT");
    }

    @Test
    void words_inside_quotation_marks_are_not_the_reporters() {
        assertThat(lines("The envoy said: “The army said it would leave.”"))
                .containsExactly("The envoy | said | “The army said it would leave.” | DIRECT");
    }

    @Test
    void spans_hold_behind_characters_outside_the_basic_plane() {
        String text = "\uD83D\uDE00\uD83C\uDDF5\uD83C\uDDF0 The envoy said the \uD835\uDD4F road is open.";
        assertThat(lines(text)).containsExactly("The envoy | said | the \uD835\uDD4F road is open | INDIRECT");
    }

    @Test
    void a_language_that_it_does_not_know_gives_nothing() {
        assertThat(attributor.attribute("The envoy said the road is open.", "fr"))
                .isEmpty();
        assertThat(attributor.attribute("The envoy said the road is open.", "en-GB"))
                .hasSize(1);
    }

    @Test
    void the_same_text_gives_the_same_attributions() {
        String text = "The envoy said the road is open and urged calm, adding that trucks pass.";
        assertThat(new RuleAttributor().attribute(text, "en")).isEqualTo(attributor.attribute(text, "en"));
    }

    @Test
    void a_long_article_is_read_in_time() {
        String text = "The envoy said the road is open. “It is,” he said, “safe.” Trucks pass, officials said.\n\n"
                .repeat(1200);
        assertThat(text.length()).isGreaterThan(100_000);
        List<Attributed> found = assertTimeout(Duration.ofSeconds(20), () -> attributor.attribute(text, "en"));
        assertThat(found).hasSize(3600);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "said ",
                "“",
                "\" ",
                "(",
                "said, ",
                "and said that ",
                "who ",
                "the ",
                ". ",
                "’",
                "X said Y said ",
                ",",
                "\n",
                "''"
            })
    void a_text_of_nothing_but_one_thing_is_read_in_time(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThatCode(() -> attributor.attribute(text, "en")).doesNotThrowAnyException());
    }

    private String only(String text) {
        List<String> lines = lines(text);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private List<String> lines(String text) {
        List<Attributed> found = attributor.attribute(text, "en");
        for (Attributed each : found)
            for (Span span : each.content()) assertThat(span.end()).isLessThanOrEqualTo(text.length());
        return found.stream()
                .map(each -> GoldenAttributionsTest.line(each, text))
                .toList();
    }
}
