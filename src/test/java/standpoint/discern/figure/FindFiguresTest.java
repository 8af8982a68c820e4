package standpoint.discern.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import standpoint.discern.party.PartyNames;
import standpoint.discern.party.ReadText;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Sentences;
import standpoint.model.Act;
import standpoint.model.Amount;
import standpoint.model.Amount.Precision;
import standpoint.model.Attribution;
import standpoint.model.Figure;
import standpoint.model.Form;
import standpoint.model.Span;
import standpoint.model.Speaker;
import standpoint.model.Standing;

class FindFiguresTest {

    private static final PartyNames NOBODY = new PartyNames(List.of());
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    private final FindFigures find = new FindFigures(new FindFigures.Words(), NOBODY);
    private final Sentences sentences = new Sentences();

    @TestFactory
    Stream<DynamicTest> golden_sentences_hold_these_figures_and_no_others() throws IOException {
        String golden = Files.readString(Path.of("src/test/resources/figures/golden.txt"));
        return Stream.of(golden.split("\n\n"))
                .filter(block -> !block.startsWith("#"))
                .map(block -> block.strip().split("\n", 2))
                .map(block -> DynamicTest.dynamicTest(
                        block[0], () -> assertThat(told(block[0])).isEqualTo(block.length > 1 ? block[1] : "")));
    }

    @Test
    void places_and_days_are_those_of_the_sentence_and_those_around_it() {
        Figure figure = figures("Aircraft struck Spera, in Khost. On Tuesday 14 people were killed in Spera.")
                .get(0);

        assertThat(figure.setting().places()).containsExactly("spera");
        assertThat(figure.setting().around()).containsExactly("khost", "spera");
        assertThat(figure.setting().times()).containsExactly("2026-11-17");
    }

    @Test
    void a_figure_belongs_to_the_innermost_statement_that_holds_it() {
        String text = "Kabul said that 16 civilians were killed in Khost.";
        Attribution statement = statement(text, "said", "that 16 civilians were killed in Khost");

        assertThat(figures(text, List.of(statement)))
                .extracting(Figure::statement)
                .containsExactly(Optional.of(statement));
    }

    @Test
    void who_denies_a_figure_does_not_give_it() {
        String text = "Kabul denied that 16 soldiers were killed in Khost.";

        assertThat(figures(text, List.of(statement(text, "denied", "that 16 soldiers were killed in Khost"))))
                .isEmpty();
    }

    @Test
    void who_puts_the_number_at_it_gives_it() {
        String text =
                "About 61,000 people crossed since October. The Ministry of Refugees has put the figure at 94,000.";
        Figure told = figures(text).get(1);

        assertThat(told.subject().counted()).isEqualTo("person");
        assertThat(told.setting().times()).containsExactly("since 2026-10");
        assertThat(told.statement().orElseThrow().source())
                .extracting(span -> span.in(text))
                .containsExactly("The Ministry of Refugees");
    }

    @Test
    void what_is_demanded_is_not_what_is_done() {
        assertThat(figures("The union demanded a rise of 9 percent.")
                        .get(0)
                        .subject()
                        .event())
                .isEqualTo("rise/demand");
        assertThat(figures("Wages rose by 9 percent.").get(0).subject().event()).isEqualTo("rise");
    }

    private String told(String text) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures(text))
            lines.add("> " + figure.number().in(text) + " | " + told(figure.amount()) + " | "
                    + figure.subject().counted() + " | " + figure.subject().event());
        return String.join("\n", lines);
    }

    private static String told(Amount amount) {
        String low = number(amount.low());
        String high = amount.low() == amount.high() ? "" : "-" + number(amount.high());
        String precision = amount.precision() == Precision.EXACT ? "" : " " + amount.precision();
        return amount.unit() + " " + low + high + precision;
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%s", value);
    }

    private List<Figure> figures(String text) {
        return figures(text, List.of());
    }

    private List<Figure> figures(String text, List<Attribution> attributions) {
        return find.in(new FindFigures.Source(
                "a",
                new ReadText(text, sentences, NOBODY),
                WEDNESDAY,
                attributions,
                FindFiguresTest::whose,
                sentence -> List.of()));
    }

    private static Attribution whose(Attributed told) {
        return new Attribution(
                "a",
                told.source(),
                told.cue(),
                told.content(),
                told.form(),
                new Speaker("whoever puts it so", Standing.UNRESOLVED, List.of()),
                Act.ASSERT,
                List.of(),
                false,
                List.of());
    }

    private static Attribution statement(String text, String cue, String content) {
        return new Attribution(
                "a",
                List.of(new Span(0, 5)),
                List.of(span(text, cue)),
                List.of(span(text, content)),
                Form.INDIRECT,
                new Speaker("Kabul", Standing.PARTY, List.of("kabul")),
                Act.ASSERT,
                List.of(),
                false,
                List.of());
    }

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
