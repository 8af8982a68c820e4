package standpoint.edit.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import standpoint.model.Sentence;
import standpoint.scripted.Parties;
import standpoint.scripted.Script;
import standpoint.scripted.Script.Entry;

class WordedPositionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    private final Script script = Script.load(WordedPositionsTest.class, "positions.txt");

    @Test
    void every_position_is_worded_as_it_was_found_good() {
        String worded = script.entries.stream()
                .map(entry -> entry.title() + "\n> " + sentence(entry).plain())
                .collect(Collectors.joining("\n"));
        String expected = script.entries.stream()
                .map(entry -> entry.title() + "\n> " + entry.expected())
                .collect(Collectors.joining("\n"));

        assertThat(worded).isEqualTo(expected);
    }

    @Test
    void what_is_exact_stands_in_its_article_and_what_is_in_marks_stands_there_in_marks() {
        for (Entry entry : script.entries)
            sentence(entry).exact().forEach(exact -> {
                String text = script.texts.get(exact.source() - 1);
                assertThat(exact.passage().standsIn(text)).isTrue();
                if (exact.quoted())
                    assertThat(text.substring(0, exact.passage().span().begin()))
                            .matches("(?s).*[“\"‘'].*");
            });
    }

    @Test
    void every_sentence_has_a_capital_a_full_stop_a_source_and_at_most_sixty_words() {
        for (Entry entry : script.entries) {
            String text = sentence(entry).plain();
            assertThat(text)
                    .matches("(?s)[\\p{Lu}“‘\\d].*[^.][.?!…۔][”’]?")
                    .doesNotContain("  ", ",,", " ,", "..", "said said");
            assertThat(text.split("\\s+").length).as(text).isLessThanOrEqualTo(60);
        }
    }

    private Sentence sentence(Entry entry) {
        List<Sentence> sentences = new WriteBottomLine(Parties.ALL, Map.of(), script.sources, TODAY)
                .write(List.of(entry.positions().get(0)), entry.positions(), List.of(), Map.of());
        assertThat(sentences).hasSize(1);
        return sentences.get(0);
    }
}
