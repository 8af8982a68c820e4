package standpoint.terminal;

import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code standpoint approve EDITION}: sends an edition that awaits approval. */
@Command(name = "approve", description = "Approves an edition, which is then sent to its recipients.")
final class ApproveCommand extends Verb {

    @Parameters(paramLabel = "EDITION", description = "id of the edition, as archive list has it")
    private String id = "";

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "who approves it, for the record (default: your user name)")
    private String by = "";

    ApproveCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        demand("--by", by);
        Program program = program();
        var show = new ShowVerdict(screen, json());
        int code = show.show(id, program.review().approve(id, by.strip()));
        return Math.max(code, show.show(program.review().sendDue()));
    }
}
