package standpoint.discern.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.discern.Attributor;
import standpoint.discern.text.Attributed;
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

    @Test
    void a_cue_between_two_contents_of_a_statement_takes_the_one_behind_it() {
        var merged = new Attributed(
                List.of(new Span(0, 5)),
                List.of(new Span(6, 12)),
                List.of(new Span(13, 20), new Span(34, 50)),
                Form.INDIRECT);
        var seen = new Attributed(List.of(), List.of(new Span(25, 33)), List.of(new Span(34, 49)), Form.INDIRECT);
        assertThat(new FillGaps(finding(merged), finding(seen)).attribute("", "en"))
                .containsExactly(
                        new Attributed(merged.source(), merged.cue(), List.of(new Span(13, 20)), Form.INDIRECT),
                        new Attributed(merged.source(), seen.cue(), List.of(new Span(34, 50)), Form.INDIRECT));
    }

    @Test
    void a_cue_within_what_the_first_found_changes_nothing() {
        var whole = new Attributed(
                List.of(), List.of(new Span(6, 12)), List.of(new Span(13, 30), new Span(40, 50)), Form.INDIRECT);
        var within = new Attributed(List.of(), List.of(new Span(20, 25)), List.of(new Span(26, 50)), Form.INDIRECT);
        var before = new Attributed(List.of(), List.of(new Span(1, 5)), List.of(new Span(13, 30)), Form.INDIRECT);
        assertThat(new FillGaps(finding(whole), finding(within, before)).attribute("", "en"))
                .containsExactly(whole);
    }
}
