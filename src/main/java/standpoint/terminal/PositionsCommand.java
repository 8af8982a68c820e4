package standpoint.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.model.Attribution;
import standpoint.model.Party;
import standpoint.model.Reach;
import standpoint.model.Topic;
import standpoint.produce.Examine;
import standpoint.produce.Examine.Statements;

/** {@code standpoint positions FILE|FOLDER…}: who says what in texts. */
@Command(name = "positions", description = "Shows who says what in texts (.txt) and saved pages (.html).")
final class PositionsCommand extends Verb {

    private static final List<String> TEXTS = List.of(".txt", ".html", ".htm");

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "texts in UTF-8, or folders of them")
    private List<String> inputs = List.of();

    @Option(
            names = "--briefing",
            paramLabel = "ID",
            description = "tell only this briefing's parties and topics (default: all parties)")
    private Optional<String> briefingId = Optional.empty();

    @Option(names = "--explain", description = "show each text with the roles of its words marked, then the statements")
    private boolean explain;

    PositionsCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        List<Party> parties = briefingId
                .map(id -> briefing(program, id).parties())
                .orElseGet(() -> program.configuration().parties());
        List<Topic> topics =
                briefingId.map(id -> briefing(program, id).topics()).orElse(List.of());
        Examine examine = program.examine();
        return ExamineEach.atOnce(screen, json())
                .examine(
                        inputs.stream().flatMap(PositionsCommand::files).toList(),
                        file -> examine.statements(Inputs.text(file), parties, topics),
                        this::show);
    }

    /** The texts of a folder; what is no folder stands for itself, were it only to be complained of. */
    private static Stream<String> files(String input) {
        List<String> files = Inputs.files(input, TEXTS);
        return files.isEmpty() ? Stream.of(input) : files.stream();
    }

    private void show(String file, Statements statements) {
        if (json()) screen.object(object(file, statements));
        else if (explain) explain(file, statements);
        else statements.attributions().forEach(attribution -> screen.line(text(attribution, statements.text())));
        if (!json()) remark(file, statements);
    }

    /** What is not shown may still be said in the text. */
    private void remark(String file, Statements statements) {
        if (statements.text().isBlank()) screen.complain(file + ": there is no text in it");
        else if (statements.attributions().isEmpty()) screen.complain(file + ": no statement was found in it");
        String language = Names.language(statements.language());
        if (statements.reach() == Reach.PARTIAL)
            screen.complain(
                    file + ": in " + language + ", which is read by rules: direct quotations and fixed phrases only");
        if (statements.reach() == Reach.NONE)
            screen.complain(file + ": in " + language + ", which is not read for statements");
    }

    private void explain(String file, Statements statements) {
        MarkRoles roles = new MarkRoles(statements.text().stripTrailing(), statements.attributions());
        screen.line(file + " (" + statements.language() + ")");
        if (screen.isColoured()) screen.painted(roles.inColours());
        else screen.line(roles.inBrackets());
        screen.line("");
        for (int i = 0; i < statements.attributions().size(); i++)
            screen.line((i + 1) + " " + text(statements.attributions().get(i), statements.text()));
        screen.line("");
    }

    private static String text(Attribution attribution, String text) {
        String parties = attribution.speaker().parties().isEmpty()
                ? Names.of(attribution.speaker().standing())
                : String.join("+", attribution.speaker().parties());
        String targets = attribution.targets().isEmpty() ? "" : " → " + String.join("+", attribution.targets());
        return parties + " " + attribution.act() + targets + (attribution.hedged() ? " (hedged)" : "") + "\n  "
                + words(attribution, text);
    }

    private static String words(Attribution attribution, String text) {
        return Stream.of(attribution.source(), attribution.cue(), attribution.content())
                .map(spans -> spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … ")))
                .collect(Collectors.joining(" | "));
    }

    private static Map<String, Object> object(String file, Statements statements) {
        CodePoints points = new CodePoints(statements.text());
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("language", statements.language());
        object.put("reach", Names.of(statements.reach()));
        object.put("attributions", objects(statements, points, attribution -> !statements.isNested(attribution)));
        object.put("nested", objects(statements, points, statements::isNested));
        object.put("error", Optional.empty());
        return object;
    }

    private static List<Map<String, Object>> objects(
            Statements statements, CodePoints points, Predicate<Attribution> which) {
        return statements.attributions().stream()
                .filter(which)
                .map(attribution -> object(attribution, statements.text(), points))
                .toList();
    }

    private static Map<String, Object> object(Attribution attribution, String text, CodePoints points) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("source", points.of(attribution.source()));
        object.put("cue", points.of(attribution.cue()));
        object.put("content", points.of(attribution.content()));
        object.put("form", Names.of(attribution.form()));
        object.put("speaker", attribution.speaker().name());
        object.put("standing", Names.of(attribution.speaker().standing()));
        object.put("parties", attribution.speaker().parties());
        object.put("act", attribution.act().name());
        object.put("targets", attribution.targets());
        object.put("hedged", attribution.hedged());
        object.put("text", words(attribution, text));
        return object;
    }
}
