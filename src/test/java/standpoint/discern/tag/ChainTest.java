package standpoint.discern.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

    /** Tags: none, begin and inside of one role; inside never comes after none. */
    private static final float[][] STEPS = {{0, 0, -10000}, {0, 0, 0}, {0, 0, 0}};

    private static int[] best(float[]... scores) {
        return new Chain(STEPS).best(List.of(scores));
    }

    @Test
    void each_word_has_its_best_tag_where_all_of_them_may_follow_each_other() {
        assertThat(best(new float[] {2, 1, 0}, new float[] {0, 2, 1}, new float[] {0, 1, 2}))
                .containsExactly(0, 1, 2);
    }

    @Test
    void a_role_does_not_go_on_where_it_has_not_begun() {
        assertThat(best(new float[] {1, 0, 0}, new float[] {0, 1, 3})).containsExactly(1, 2);
        assertThat(best(new float[] {9, 0, 0}, new float[] {0, 1, 3})).containsExactly(0, 1);
    }

    @Test
    void no_text_begins_inside_a_role() {
        assertThat(best(new float[] {0, 1, 5})).containsExactly(1);
    }
}
