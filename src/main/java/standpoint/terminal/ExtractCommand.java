package standpoint.terminal;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.model.Page;

/** {@code standpoint extract FILE|URL…}: what is read from pages. */
@Command(
        name = "extract",
        description = "Shows title, author, date, language and text of pages, and why the text is what it is.")
final class ExtractCommand extends Verb {

    @Parameters(arity = "1..*", paramLabel = "FILE|URL", description = "pages of coverage")
    private List<String> inputs = List.of();

    @Option(names = "--base-url", paramLabel = "U", description = "the address that a file was saved from")
    private Optional<URI> baseUrl = Optional.empty();

    ExtractCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        return ExamineEach.inTurn(screen, json())
                .examine(inputs, input -> program.examine().page(Inputs.address(input), baseUrl), this::show);
    }

    private void show(String input, Page page) {
        if (json()) {
            screen.object(object(input, page));
            return;
        }
        screen.line(Names.of(page.state())
                + page.note().map(note -> ": " + note).orElse("")
                + page.found().map(found -> " (text: " + found + ")").orElse(""));
        screen.line(page.title());
        List<String> facts = Stream.of(
                        page.outlet(),
                        page.author(),
                        page.published().map(Instant::toString),
                        page.modified().map(modified -> "changed " + modified),
                        Optional.of(page.language()))
                .flatMap(Optional::stream)
                .toList();
        screen.line("  " + String.join(" · ", facts));
        page.canonical().ifPresent(canonical -> screen.line("  " + canonical));
        screen.line("");
        screen.line(page.text());
        screen.line("");
    }

    private static Map<String, Object> object(String input, Page page) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", input);
        object.put("title", page.title());
        object.put("author", page.author());
        object.put("published", page.published());
        object.put("modified", page.modified());
        object.put("language", page.language());
        object.put("canonical", page.canonical());
        object.put("outlet", page.outlet());
        object.put("state", Names.of(page.state()));
        object.put("note", page.note());
        object.put("found", page.found());
        object.put("text", page.text());
        object.put("error", Optional.empty());
        return object;
    }
}
