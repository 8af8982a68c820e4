package standpoint.discern.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import standpoint.discern.Attributor;
import standpoint.discern.DiscernByRules;
import standpoint.discern.Disputes;
import standpoint.discern.language.TellLanguage;
import standpoint.discern.party.PartyNames;
import standpoint.discern.party.Whose;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Tokens;
import standpoint.model.Attribution;
import standpoint.model.Briefing;
import standpoint.model.Form;
import standpoint.model.Reach;
import standpoint.model.Span;
import standpoint.model.Standing;

class ActExamplesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/act/acts-examples.txt");

    /** A line of the file. */
    private record Example(String line, String wanted, String source, String cue, String content) {

        static Example of(String line) {
            String[] fields = line.split(" \\| ", 5);
            return new Example(line, fields[0] + " " + fields[1].replace("-", ""), fields[2], fields[3], fields[4]);
        }

        String text() {
            return source + " " + cue + " " + content + (content.endsWith("”") ? "" : ".");
        }

        Briefing briefing() {
            return text().contains("Northline") || text().contains("Rail Workers Union")
                    ? Disputes.strike()
                    : Disputes.border();
        }

        /** Finds what the file marks. */
        Attributed statement() {
            int cueAt = source.length() + 1;
            int contentAt = cueAt + cue.length() + 1;
            String speaker = source.replaceFirst("'s$", "");
            return new Attributed(
                    List.of(new Span(0, speaker.length())),
                    List.of(new Span(cueAt, cueAt + cue.length())),
                    List.of(new Span(contentAt, contentAt + content.length())),
                    Form.INDIRECT);
        }
    }

    /** Finds one statement in every text. */
    private record Marked(Attributed statement) implements Attributor {
        @Override
        public Reach reach(String language) {
            return Reach.WHOLE;
        }

        @Override
        public List<Attributed> attribute(String text, String language) {
            return List.of(statement);
        }
    }

    private static List<Example> examples() throws IOException {
        return Files.readAllLines(EXAMPLES).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Example::of)
                .toList();
    }

    private static String told(Example example) {
        Attribution found = new DiscernByRules(
                        new Marked(example.statement()), new TellLanguage(), List.of(), text -> new float[1])
                .discern(example.briefing(), List.of(Disputes.article("a", example.text())))
                .attributions()
                .get(0);
        return found.act() + " " + String.join("+", found.targets()).replace("-", "");
    }

    @Test
    void each_example_is_told_as_it_is_marked() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Example example : examples()) {
            String told = told(example);
            if (!told.equals(example.wanted())) wrong.add(told + " <> " + example.line());
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void each_line_of_the_lexicon_decides_an_example() throws IOException {
        ActReader acts = new ActReader();
        Set<String> used = new HashSet<>();
        for (Example example : examples())
            acts.deciding(
                            Tokens.of(example.cue()),
                            Tokens.of(example.content()),
                            whose(example),
                            new PartyNames(example.briefing().parties()))
                    .ifPresent(entry -> used.add(entry.line()));
        List<String> lines =
                new ActLexicon().entries().stream().map(ActLexicon.Entry::line).toList();
        assertThat(lines).allMatch(used::contains);
    }

    private static Whose whose(Example example) {
        return new PartyNames(example.briefing().parties())
                .in(Tokens.of(example.source())).stream()
                        .findFirst()
                        .map(mention -> new Whose(
                                Standing.PARTY, List.of(mention.party().id())))
                        .orElse(new Whose(Standing.THIRD_PARTY, List.of()));
    }

    @Test
    void there_are_examples_enough() throws IOException {
        assertThat(examples()).hasSizeGreaterThanOrEqualTo(250);
    }
}
