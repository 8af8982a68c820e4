package standpoint.discern.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Path FOLDER = Path.of("src/test/resources/standpoint/discern/encode");

    private final WordPiece tokenizer = WordPiece.load();

    /** What training/show_words.py prints for the same text. */
    @Test
    void a_text_is_cut_as_the_model_was_trained_to_the_last_piece() throws IOException {
        List<String> cut = Words.of(Files.readString(FOLDER.resolve("words.txt")), tokenizer).stream()
                .map(WordsTest::shown)
                .toList();
        assertThat(cut).isEqualTo(Files.readAllLines(FOLDER.resolve("words.expected")));
    }

    @Test
    void a_text_of_nothing_that_can_be_seen_has_no_words() {
        assertThat(Words.of(" \n\t\u00A0\u200B\uD800", tokenizer)).isEmpty();
    }

    private static String shown(Word word) {
        return word.span().begin() + " " + word.span().end() + " " + word.kind() + " " + word.sentence() + " "
                + word.pieces().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
