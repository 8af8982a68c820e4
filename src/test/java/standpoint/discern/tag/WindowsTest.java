package standpoint.discern.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.discern.encode.Word;
import standpoint.discern.tag.Windows.Range;
import standpoint.model.Span;

class WindowsTest {

    /** Sentences of so many words of one piece each. */
    private static List<Word> sentences(int... lengths) {
        List<Word> words = new ArrayList<>();
        for (int sentence = 0; sentence < lengths.length; sentence++)
            for (int i = 0; i < lengths[sentence]; i++)
                words.add(new Word(new Span(words.size(), words.size() + 1), List.of(7), 0, sentence));
        return words;
    }

    @Test
    void a_text_that_fits_is_one_window() {
        assertThat(Windows.of(sentences(100, 100, 56))).containsExactly(new Range(0, 256));
    }

    @Test
    void the_next_window_begins_with_whole_sentences_of_the_last() {
        assertThat(Windows.of(sentences(100, 100, 40, 100))).containsExactly(new Range(0, 240), new Range(200, 340));
    }

    @Test
    void a_sentence_longer_than_a_window_is_cut() {
        assertThat(Windows.of(sentences(600)))
                .containsExactly(new Range(0, 256), new Range(256, 512), new Range(512, 600));
    }

    @Test
    void a_word_longer_than_a_window_is_a_window() {
        Word endless = new Word(new Span(0, 9), Collections.nCopies(300, 7), 0, 0);
        assertThat(Windows.of(List.of(endless))).containsExactly(new Range(0, 1));
    }

    @Test
    void no_words_are_no_window() {
        assertThat(Windows.of(List.of())).isEmpty();
    }
}
