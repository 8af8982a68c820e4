package standpoint.terminal;

import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standpoint reject EDITION}: withdraws an edition that awaits approval. */
@Command(
        name = "reject",
        description = "Rejects an edition: it stays in the archive unsent, and the next one covers its time again.")
final class RejectCommand extends Verb {

    @Parameters(paramLabel = "EDITION", description = "id of the edition, as archive list has it")
    private String id = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "who rejects it, for the record (default: your user name)")
    private String by = "";

    @Option(names = "--because", paramLabel = "TEXT", required = true, description = "why, for the record")
    private String because = "";

    RejectCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        demand("--by", by);
        demand("--because", because);
        return new ShowVerdict(screen, json()).show(id, program().review().reject(id, by.strip(), because.strip()));
    }
}
