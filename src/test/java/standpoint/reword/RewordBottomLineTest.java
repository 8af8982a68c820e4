package standpoint.reword;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.model.Edition;
import standpoint.model.Rewording;
import standpoint.model.Rewording.Refusal;
import standpoint.model.Sentence;
import standpoint.scripted.ChatServer;
import standpoint.scripted.ChatServer.Said;
import standpoint.scripted.Parties;
import standpoint.scripted.Script;
import standpoint.scripted.ScriptedEdition;

class RewordBottomLineTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Prompts PROMPTS = (template, edition) -> template + " of " + edition.id();
    private static final Duration PATIENT = Duration.ofMinutes(5);

    private final Script script = Script.load(RewordBottomLineTest.class, "positions.txt");

    /** One sentence each for the positions 2, 3 and 4. */
    private final Edition edition = ScriptedEdition.of(script, List.of(own(2), own(3), own(4)));

    @Test
    void a_better_sentence_takes_the_place_of_all_whose_positions_it_tells() {
        Edition reworded = answered(
                Said.of("Pakistan accused India of financing the TTP; India rejected the accusation.", id(2), id(3)));

        assertThat(reworded.bottomLine())
                .extracting(Sentence::cited)
                .containsExactly(
                        "Pakistan accused India of financing the TTP; India rejected the accusation[3][4].",
                        own(4).cited());
        assertThat(reworded.rewording()).contains(new Rewording("qwen3", List.of(1), List.of(), Optional.empty()));
    }

    @Test
    void an_answer_in_a_fence_is_read() {
        String sentence = "Pakistan accused India of financing the TTP; India rejected the accusation.";
        String fenced = "```json\n" + ChatServer.sentences(Said.of(sentence, id(2), id(3))) + "\n```";
        try (ChatServer server = new ChatServer(ChatServer.answering(fenced))) {
            assertThat(reword(edition, server).bottomLine().get(0).plain()).isEqualTo(sentence);
        }
    }

    @Test
    void a_quotation_becomes_the_passage_of_its_article() {
        Edition before = ScriptedEdition.of(script, List.of(own(14)));
        Edition reworded = answered(before, Said.of("“There will not be another cent”, Corvessa said.", id(14)));

        assertThat(reworded.bottomLine().get(0).cited())
                .isEqualTo("“There will not be another cent”, Corvessa said[20].");
        assertThat(reworded.bottomLine().get(0).exact())
                .allMatch(exact -> exact.passage().standsIn(script.texts.get(exact.source() - 1)));
    }

    @Test
    void a_sentence_that_fails_the_check_leaves_the_edition_s_own_in_its_place() {
        Edition reworded = answered(
                Said.of("India accused Pakistan of financing the TTP; Pakistan rejected the accusation.", id(2), id(3)),
                Said.of("China hardened its line and urged Pakistan and Afghanistan to exercise restraint.", id(4)));

        assertThat(reworded.bottomLine())
                .extracting(Sentence::plain)
                .containsExactly(
                        own(2).plain(),
                        own(3).plain(),
                        "China hardened its line and urged Pakistan and Afghanistan to exercise restraint.");
        assertThat(reworded.rewording())
                .contains(new Rewording(
                        "qwen3",
                        List.of(3),
                        List.of(new Refusal(List.of(id(2), id(3)), "no cited position has “accused” of india")),
                        Optional.empty()));
    }

    @Test
    void a_sentence_that_tells_half_of_another_does_not_cost_the_other_half() {
        Sentence both = new Sentence(own(2).parts(), List.of(id(2), id(3)));
        Edition before = ScriptedEdition.of(script, List.of(both));
        Edition reworded = answered(before, Said.of("India denied paying militants.", id(3)));

        assertThat(reworded.bottomLine()).containsExactly(both);
        assertThat(how(reworded).refused())
                .extracting(Refusal::reason)
                .containsExactly("it leaves out what the sentence in its place says besides");
    }

    @Test
    void what_an_article_tells_the_model_to_say_is_not_said() {
        Edition before = ScriptedEdition.of(script, List.of(own(16)));
        Edition reworded = answered(before, Said.of("Wendrath has accepted the offer of €63.", id(16)));

        assertThat(reworded.bottomLine()).isEqualTo(before.bottomLine());
        assertThat(how(reworded).failure()).contains("none of its sentences could be taken");
        assertThat(how(reworded).refused())
                .extracting(Refusal::reason)
                .containsExactly("nothing in it says that somebody says it");
    }

    @Test
    void the_model_is_asked_by_name_with_both_prompts_and_the_key() throws IOException {
        try (ChatServer server = new ChatServer(ChatServer.status(
                200, ChatServer.chat(ChatServer.sentences(Said.of("No.", id(2))), "stop")))) {
            var settings = new RewordSettings(server.endpoint(), "qwen3", Optional.of("secret-7"), PATIENT, 700);
            new RewordBottomLine(settings, PROMPTS).reword(edition, Parties.ALL);

            JsonNode asked = MAPPER.readTree(server.asked().get(0));
            assertThat(asked.path("model").asText()).isEqualTo("qwen3");
            assertThat(asked.path("max_tokens").asInt()).isEqualTo(700);
            assertThat(asked.path("messages").path(0).path("content").asText())
                    .isEqualTo("reword/instructions.txt.ftl of " + edition.id());
            assertThat(asked.path("messages").path(1).path("content").asText())
                    .isEqualTo("reword/positions.txt.ftl of " + edition.id());
            assertThat(server.keys()).containsExactly("Bearer secret-7");
            assertThat(settings.toString()).doesNotContain("secret-7");
        }
    }

    @Test
    void an_edition_with_nothing_to_say_is_not_asked_about() {
        Edition empty = ScriptedEdition.of(script, List.of());
        try (ChatServer server = new ChatServer(ChatServer.status(500, ""))) {
            assertThat(reword(empty, server)).isEqualTo(empty);
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void a_prompt_that_cannot_be_filled_is_a_reason_and_no_failure() {
        Prompts broken = (template, any) -> {
            throw new RewordException("its prompt cannot be filled: In templates/reword, line 3");
        };
        try (ChatServer server = new ChatServer(ChatServer.status(200, ""))) {
            var settings = new RewordSettings(server.endpoint(), "qwen3", Optional.empty(), PATIENT, 700);
            Edition reworded = new RewordBottomLine(settings, broken).reword(edition, Parties.ALL);
            assertThat(how(reworded).failure()).contains("its prompt cannot be filled: In templates/reword, line 3");
        }
    }

    private Edition answered(Said... sentences) {
        return answered(edition, sentences);
    }

    private static Edition answered(Edition edition, Said... sentences) {
        try (ChatServer server = new ChatServer(ChatServer.answering(ChatServer.sentences(sentences)))) {
            return reword(edition, server);
        }
    }

    private static Edition reword(Edition edition, ChatServer server) {
        var settings = new RewordSettings(server.endpoint(), "qwen3", Optional.empty(), PATIENT, 700);
        return new RewordBottomLine(settings, PROMPTS).reword(edition, Parties.ALL);
    }

    private static Rewording how(Edition reworded) {
        return reworded.rewording().orElseThrow();
    }

    private String id(int index) {
        return script.entries.get(index).positions().get(0).id();
    }

    private Sentence own(int index) {
        var position = script.entries.get(index).positions().get(0);
        return new Sentence(
                List.of(
                        new Sentence.Words("Own words on " + position.party()),
                        new Sentence.Citation(position.best().source()),
                        new Sentence.Words(".")),
                List.of(position.id()));
    }
}
