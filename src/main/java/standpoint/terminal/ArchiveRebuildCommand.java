package standpoint.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.keep.EditionFiles;
import standpoint.produce.Rebuilt;

/**
 * {@code standpoint archive rebuild}: makes editions again and says whether the bytes are those that were published.
 */
@Command(
        name = "rebuild",
        description = "Makes the PDF and the page of editions again, and compares them with what was published.")
final class ArchiveRebuildCommand extends Verb {

    @Parameters(paramLabel = "EDITION", arity = "1..*", description = "ids of editions as archive list has them")
    private List<String> ids = List.of();

    @Option(names = "--restore", description = "put lost or altered files back where the bytes are the same")
    private boolean restore;

    @Option(names = "--to", paramLabel = "FOLDER", description = "write what was made into this folder")
    private Optional<Path> to = Optional.empty();

    ArchiveRebuildCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        int code = ExitCode.DONE;
        for (String id : ids) {
            Rebuilt rebuilt = program.rebuild()
                    .rebuild(id, restore)
                    .orElseThrow(
                            () -> new UsageException("there is no edition '" + id + "'; see standpoint archive list"));
            show(id, rebuilt);
            if (!(rebuilt instanceof Rebuilt.Same)) code = ExitCode.FAILED;
        }
        return code;
    }

    private void show(String id, Rebuilt rebuilt) {
        if (rebuilt instanceof Rebuilt.Same same) {
            write(id, same.files());
            tell(id, "same", sentence(same), same.restored());
        } else if (rebuilt instanceof Rebuilt.Different different) {
            write(id, different.files());
            tell(id, "different", sentence(different), List.of());
        } else tell(id, "impossible", ((Rebuilt.Impossible) rebuilt).reason(), List.of());
    }

    private static String sentence(Rebuilt.Same same) {
        String told = same.signed() ? "the same bytes, up to the signature" : "the same bytes";
        return same.restored().isEmpty() ? told : told + "; put back " + String.join(", ", same.restored());
    }

    private static String sentence(Rebuilt.Different different) {
        String reasons = different.reasons().isEmpty()
                ? "nothing is known to have changed since"
                : String.join(", ", different.reasons());
        return "other bytes than published in " + String.join(", ", different.differing()) + ": " + reasons;
    }

    private void tell(String id, String state, String sentence, List<String> restored) {
        if (json()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("edition", id);
            object.put("state", state);
            object.put("sentence", sentence);
            object.put("restored", restored);
            screen.object(object);
        } else if (state.equals("same")) screen.line(id + ": " + sentence);
        else screen.complain(id + ": " + sentence);
    }

    private void write(String id, EditionFiles files) {
        if (to.isEmpty()) return;
        try {
            Path folder = Files.createDirectories(to.get());
            Files.write(folder.resolve(id + ".pdf"), files.pdf());
            Files.write(folder.resolve(id + ".json"), files.json());
            if (files.page().isPresent())
                Files.write(folder.resolve(id + ".html"), files.page().get());
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + to.get() + " cannot be written to.", e);
        }
    }
}
