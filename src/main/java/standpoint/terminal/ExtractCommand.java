package standpoint.terminal;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.model.Page;

/** {@code standpoint extract FILE|URL…}: what is read from pages. */
@Command(name = "extract", description = "Shows title, author, date, language and text of pages.")
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
        return new ExamineEach(screen, json())
                .examine(inputs, input -> show(input, program.examine().page(Inputs.address(input), baseUrl)));
    }

    private void show(String input, Page page) {
        if (json()) {
            screen.object(object(input, page));
            return;
        }
        screen.line(page.title());
        screen.line("  " + Names.of(page.state()) + ", " + page.language()
                + page.author().map(author -> ", " + author).orElse("")
                + page.published().map(published -> ", " + published).orElse("")
                + page.note().map(note -> " (" + note + ")").orElse(""));
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
        object.put("language", page.language());
        object.put("canonical", page.canonical());
        object.put("state", Names.of(page.state()));
        object.put("text", page.text());
        return object;
    }
}
