package standpoint.discern.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. Smith met Sen. J. Doe at 10 a.m. on Jan. 5 in Washington.",
                "Growth reached 3.5 percent, i.e. more than in the U.S. Army's own forecast.",
                "Mr. A. B. Khan of Acme Inc. signed for $1.2 billion.",
                "“Will they come?” she asked.",
                "They waited… and waited for an answer.",
                "See No. 4 of the list vs. the other one."
            })
    void a_full_stop_inside_a_sentence_does_not_end_it(String text) {
        assertThat(split(text)).containsExactly(text);
    }

    @Test
    void closing_quotes_and_brackets_stay_with_their_sentence() {
        assertThat(split("He left. (She stayed.) “It is over.” Nobody spoke!"))
                .containsExactly("He left.", "(She stayed.)", "“It is over.”", "Nobody spoke!");
    }

    @Test
    void an_abbreviation_ends_a_sentence_when_a_word_that_opens_one_follows() {
        assertThat(split("They left the U.S. He stayed.")).containsExactly("They left the U.S.", "He stayed.");
    }

    @Test
    void a_word_that_looks_like_an_abbreviation_but_is_in_lower_case_ends_a_sentence() {
        assertThat(split("There he sat. Dogs barked. She said no. Rain fell."))
                .containsExactly("There he sat.", "Dogs barked.", "She said no.", "Rain fell.");
    }

    @Test
    void a_blank_line_ends_a_sentence_without_a_full_stop() {
        assertThat(split("A headline\n\nThe text.")).containsExactly("A headline", "The text.");
    }

    @Test
    void a_line_that_runs_on_is_one_sentence_with_the_next() {
        assertThat(split("The talks\nfailed.\nThey went home."))
                .containsExactly("The talks\nfailed.", "They went home.");
    }

    @Test
    void offsets_hold_behind_characters_outside_the_basic_plane() {
        String text = "\uD83D\uDE00 One. \uD835\uDD4F Two.";
        assertThat(sentences.of(text))
                .allSatisfy(sentence -> assertThat(
                                sentence.tokens().get(sentence.size() - 1).end())
                        .isEqualTo(sentence.span().end()));
        assertThat(String.join("|", split(text))).contains("One.").endsWith("Two.");
    }

    @Test
    void other_scripts_end_their_sentences_with_marks_of_their_own() {
        assertThat(split("他来了。真的吗？“是！”她说。")).containsExactly("他来了。", "真的吗？", "“是！”", "她说。");
        assertThat(split("سرحد بند ہے۔ کیا کھلے گی؟ ’ہاں۔‘ وزیر"))
                .containsExactly("سرحد بند ہے۔", "کیا کھلے گی؟", "’ہاں۔‘", "وزیر");
        assertThat(split("«\u00a0Fini.\u00a0» Il part. ¿Y ahora? ¡Nada!"))
                .containsExactly("«\u00a0Fini.\u00a0»", "Il part.", "¿Y ahora?", "¡Nada!");
    }

    @Test
    void each_character_of_a_script_without_spaces_is_a_token() {
        assertThat(Tokens.of("毛宁18日说BBC")).extracting(Token::text).containsExactly("毛", "宁", "18", "日", "说", "BBC");
    }

    @Test
    void an_empty_text_has_no_sentence() {
        assertThat(split(" \n\n ")).isEmpty();
    }

    private List<String> split(String text) {
        return sentences.of(text).stream()
                .map(sentence -> sentence.span().in(text))
                .toList();
    }
}
