package standpoint.discern.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.discern.Attributed;
import standpoint.discern.Attributor;
import standpoint.model.Form;
import standpoint.model.Reach;
import standpoint.model.Span;

class FillGapsTest {

    private static Attributed said(int cue, int content) {
        return new Attributed(
                List.of(), List.of(new Span(cue, cue + 4)), List.of(new Span(content, content + 9)), Form.INDIRECT);
    }

    private static Attributor finding(Attributed... found) {
        return new Attributor() {
            @Override
            public Reach reach(String language) {
                return found.length == 0 ? Reach.NONE : Reach.PARTIAL;
            }

            @Override
            public List<Attributed> attribute(String text, String language) {
                return List.of(found);
            }
        };
    }

    @Test
    void the_second_is_heard_only_where_the_first_found_nothing() {
        var both = new FillGaps(finding(said(20, 30)), finding(said(0, 5), said(26, 35), said(40, 50)));
        assertThat(both.attribute("", "en")).containsExactly(said(0, 5), said(20, 30), said(40, 50));
    }

    @Test
    void where_one_finds_nothing_the_other_stands() {
        assertThat(new FillGaps(finding(), finding(said(0, 5))).attribute("", "en"))
                .containsExactly(said(0, 5));
        assertThat(new FillGaps(finding(said(0, 5)), finding()).attribute("", "en"))
                .containsExactly(said(0, 5));
    }
}
