package standpoint.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import standpoint.discern.Attributor;

/** How well coverage of five kinds of dispute is read that people have labelled; the floors are what was reached. */
class LabelledCoverageTest {

    private final List<LabelledDispute> disputes = LabelledDispute.all(LabelledDispute.FOLDER);

    @Test
    void statements_as_marked_get_the_right_parties_acts_and_positions() {
        Score score = score(GoldSpans::new);
        assertThat(score.wanted()).isEqualTo(768);
        assertThat(score.partyPrecision()).as("party precision").isGreaterThanOrEqualTo(0.97);
        assertThat(score.partyRecall()).as("party recall").isGreaterThanOrEqualTo(0.85);
        assertThat(score.actAccuracy()).as("act accuracy").isGreaterThanOrEqualTo(0.80);
        assertThat(score.grouping()).as("B-cubed F1 of the grouping").isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void statements_as_found_are_given_to_hardly_any_wrong_party() {
        Attributor program = ScoreDiscernment.program();
        Score score = score(dispute -> program);
        assertThat(score.found()).as("found").isGreaterThanOrEqualTo(0.90);
        assertThat(score.partyPrecision()).as("party precision").isGreaterThanOrEqualTo(0.95);
    }

    private Score score(Function<LabelledDispute, Attributor> attributor) {
        return Score.together(disputes.stream()
                .map(dispute -> ScoreDiscernment.score(dispute, attributor.apply(dispute)))
                .toList());
    }
}
