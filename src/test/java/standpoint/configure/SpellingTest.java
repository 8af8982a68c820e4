package standpoint.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> KEYS = List.of("schedule", "sources", "topics", "title", "at");

    @Test
    void a_letter_left_out_added_changed_or_swapped_is_forgiven() {
        assertThat(List.of("schedul", "schedulle", "shcedule", "SCHEDULE"))
                .allSatisfy(word -> assertThat(Spelling.nearest(word, KEYS)).contains("schedule"));
    }

    @Test
    void a_word_unlike_any_has_no_neighbour() {
        assertThat(Spelling.nearest("colour", KEYS)).isEmpty();
        assertThat(Spelling.question("colour", KEYS)).isEmpty();
    }

    @Test
    void of_two_neighbours_the_nearer_is_meant() {
        assertThat(Spelling.nearest("topcs", List.of("topaz", "topics"))).contains("topics");
    }
}
