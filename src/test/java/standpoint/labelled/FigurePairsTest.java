package standpoint.labelled;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.labelled.FigurePairs.Judged;

/** How many labelled differences an edition shows, and how many that are none; the floors are what it reached. */
class FigurePairsTest {

    @Test
    void most_differences_are_shown_and_hardly_any_that_is_none() {
        List<Judged> pairs = new FigurePairs().judge(Path.of("src/test/resources/figures/pairs.txt"));
        long differ =
                pairs.stream().filter(pair -> pair.label().equals("differ")).count();
        long shown = pairs.stream().filter(Judged::shown).count();
        long right = pairs.stream()
                .filter(pair -> pair.shown() && pair.label().equals("differ"))
                .count();
        String wrong = String.join(
                "\n",
                pairs.stream().filter(pair -> !pair.right()).map(Judged::line).toList());
        String score = right + " of " + differ + ", shown " + shown + ", of " + pairs.size() + " pairs\n" + wrong;
        assertThat(differ).isGreaterThan(30);
        assertThat((double) right / shown).as(score).isGreaterThanOrEqualTo(1.0);
        assertThat((double) right / differ).as(score).isGreaterThanOrEqualTo(0.85);
    }
}
