package standpoint.discern.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.discern.encode.Word;
import standpoint.discern.tag.ReadTags.Statement;
import standpoint.discern.tag.Tagger.Answer;
import standpoint.discern.tag.Windows.Range;
import standpoint.model.Span;

/** Statements from tags that are sure, and links as each test sets them. Word i stands at 2 i. */
class ReadTagsTest {

    private static final int TAGS = 7;
    private static final int BEGIN_SOURCE = 1;
    private static final int BEGIN_CUE = 3;
    private static final int BEGIN_CONTENT = 5;
    private static final int IN_CONTENT = 6;

    private final List<Word> words = new ArrayList<>();
    private float[][] tags = {};
    private float[][] sources = {};
    private float[][] cues = {};

    private void text(int... chosen) {
        tags = new float[chosen.length][TAGS];
        sources = new float[chosen.length][chosen.length + 1];
        cues = new float[chosen.length][chosen.length + 1];
        for (int i = 0; i < chosen.length; i++) {
            words.add(new Word(new Span(2 * i, 2 * i + 1), List.of(7), 0, 0));
            tags[i][chosen[i]] = 9;
            Arrays.fill(sources[i], -9);
            Arrays.fill(cues[i], -9);
        }
    }

    private List<Statement> read() {
        var window = new Scored(new Range(0, words.size()), tags, sources, cues);
        return ReadTags.of(words, new Answer(List.of(window), new Chain(new float[TAGS][TAGS])));
    }

    private static Span word(int number) {
        return new Span(2 * number, 2 * number + 1);
    }

    @Test
    void a_content_belongs_to_the_cue_that_it_points_at() {
        text(BEGIN_CUE, BEGIN_CONTENT, IN_CONTENT, BEGIN_CUE);
        cues[1][1 + 3] = -0.1f;
        cues[2][1 + 3] = -0.1f;
        assertThat(read()).containsExactly(new Statement(Optional.empty(), word(3), List.of(new Span(2, 5))));
    }

    @Test
    void two_cues_may_have_one_source() {
        text(BEGIN_SOURCE, BEGIN_CUE, BEGIN_CONTENT, BEGIN_CUE, BEGIN_CONTENT);
        sources[1][1] = -0.1f;
        sources[3][1] = -0.1f;
        cues[2][1 + 1] = -0.1f;
        cues[4][1 + 3] = -0.1f;
        assertThat(read())
                .containsExactly(
                        new Statement(Optional.of(word(0)), word(1), List.of(word(2))),
                        new Statement(Optional.of(word(0)), word(3), List.of(word(4))));
    }

    @Test
    void a_cue_without_a_source_takes_none() {
        text(BEGIN_SOURCE, BEGIN_CUE, BEGIN_CONTENT);
        sources[1][0] = -0.1f;
        sources[1][1] = -2;
        cues[2][1 + 1] = -0.1f;
        assertThat(read()).containsExactly(new Statement(Optional.empty(), word(1), List.of(word(2))));
    }

    @Test
    void a_content_whose_cue_was_not_found_is_given_to_no_other() {
        text(BEGIN_CUE, BEGIN_CONTENT, 0);
        cues[1][1] = -3;
        cues[1][1 + 2] = -0.1f;
        assertThat(read()).isEmpty();
    }

    @Test
    void a_cue_without_a_content_says_nothing() {
        text(BEGIN_SOURCE, BEGIN_CUE, 0);
        assertThat(read()).isEmpty();
    }

    @Test
    void a_content_may_be_in_parts() {
        text(BEGIN_CONTENT, BEGIN_CUE, BEGIN_CONTENT);
        cues[0][1 + 1] = -0.1f;
        cues[2][1 + 1] = -0.1f;
        assertThat(read()).containsExactly(new Statement(Optional.empty(), word(1), List.of(word(0), word(2))));
    }
}
