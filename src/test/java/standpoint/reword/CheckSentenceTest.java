package standpoint.reword;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standpoint.scripted.Parties;
import standpoint.scripted.Script;

class CheckSentenceTest {

    private static final List<String> FILES = List.of("pairs.txt", "held-out.txt", "attacks.txt", "unseen.txt");

    private final Script script = Script.load(CheckSentenceTest.class, "positions.txt");
    private final Vocabulary vocabulary = new Vocabulary();
    private final CheckSentence check = new CheckSentence(new Mentions(Parties.ALL), vocabulary);

    /** A line of the files; they say how they are written. */
    private record Case(boolean good, List<Integer> positions, String sentence, String reason) {
        static Case read(String line) {
            boolean good = line.startsWith("+");
            String[] fields = line.substring(2).split(" \\| ", -1);
            int at = good ? 0 : 1;
            return new Case(
                    good,
                    Arrays.stream(fields[at].split(",", -1))
                            .map(Integer::valueOf)
                            .toList(),
                    fields[at + 1],
                    fields.length > at + 2 ? fields[at + 2] : "");
        }
    }

    @TestFactory
    Stream<DynamicTest> a_sentence_passes_or_is_refused_for_the_reason_beside_it() {
        return FILES.stream()
                .flatMap(file -> cases(file)
                        .map(each -> DynamicTest.dynamicTest(
                                file + ": " + each.sentence(),
                                () -> assertThat(refusal(each)).isEqualTo(each.reason()))));
    }

    @TestFactory
    Stream<DynamicTest> no_bad_sentence_passes() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file,
                        () -> assertThat(cases(file).filter(each -> !each.good()))
                                .isNotEmpty()
                                .noneMatch(each -> refusal(each).isEmpty())));
    }

    @Test
    void of_the_good_sentences_nine_in_ten_pass() {
        List<Case> good = cases("pairs.txt").filter(Case::good).toList();

        assertThat(good).filteredOn(each -> !refusal(each).isEmpty()).hasSizeLessThanOrEqualTo(good.size() / 10);
    }

    private String refusal(Case each) {
        List<Ground> grounds = each.positions().stream()
                .map(index -> new Ground(script.entries.get(index).positions().get(0), vocabulary))
                .toList();
        Optional<String> refused = check.refuse(each.sentence(), grounds);
        return refused.orElse("");
    }

    private static Stream<Case> cases(String name) {
        try (InputStream in = CheckSentenceTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("+ ") || line.startsWith("- "))
                    .map(Case::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
