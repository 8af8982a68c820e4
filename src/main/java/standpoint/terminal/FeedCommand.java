package standpoint.terminal;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;

/** {@code standpoint feed FILE|URL…}: the entries of feeds. */
@Command(name = "feed", description = "Shows the entries of feeds.")
final class FeedCommand extends Verb {

    @Parameters(arity = "1..*", paramLabel = "FILE|URL", description = "feeds in RSS, RDF, Atom or JSON Feed; sitemaps")
    private List<String> inputs = List.of();

    FeedCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        return ExamineEach.inTurn(screen, json())
                .examine(inputs, input -> program.examine().feed(Inputs.address(input)), this::show);
    }

    private void show(String input, Feed feed) {
        if (json()) {
            screen.object(object(input, feed));
            return;
        }
        screen.line((feed.title().isEmpty() ? input : feed.title()) + " (" + summary(feed) + ")");
        feed.entries().forEach(this::show);
        for (URI part : feed.parts()) screen.line("  leads to " + part);
    }

    private void show(FeedEntry entry) {
        String date = entry.published().or(entry::updated).map(Object::toString).orElse("undated");
        String link = entry.link().map(URI::toString).orElse("without a link");
        if (entry.title().isEmpty()) {
            screen.line("  " + date + "  " + link);
        } else {
            screen.line("  " + date + "  " + entry.title());
            screen.line("    " + link);
        }
    }

    private static String summary(Feed feed) {
        return Counts.of(feed.entries().size(), "entry", "entries")
                + Mended.text(feed.repairs()).map(mended -> "; " + mended).orElse("");
    }

    private static Map<String, Object> object(String input, Feed feed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", input);
        object.put("title", feed.title());
        object.put("link", feed.link());
        object.put("entries", feed.entries().stream().map(FeedCommand::object).toList());
        object.put("parts", feed.parts());
        object.put("repairs", feed.mends());
        object.put("mended", Mended.object(feed.repairs()));
        object.put("error", Optional.empty());
        return object;
    }

    private static Map<String, Object> object(FeedEntry entry) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", entry.id());
        object.put("title", entry.title());
        object.put("link", entry.link());
        object.put("published", entry.published());
        object.put("updated", entry.updated());
        object.put("author", entry.author());
        object.put("summary", entry.summary());
        object.put("content", entry.content());
        return object;
    }
}
