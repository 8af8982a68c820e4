package standpoint.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import standpoint.keep.Finding;
import standpoint.keep.Verification;

/** {@code standpoint archive verify}: proves every published file by its SHA-256. */
@Command(name = "verify", description = "Proves every published file; names those that are missing or altered.")
final class ArchiveVerifyCommand extends Verb {

    ArchiveVerifyCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Verification verification = program().store().archive().verify();
        for (Finding finding : verification.findings()) show(finding);
        if (!json())
            screen.line(verification.proven() + " editions proven, "
                    + verification.findings().size() + " findings");
        return verification.findings().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private void show(Finding finding) {
        if (!json()) {
            screen.complain(finding.sentence());
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", finding.file());
        object.put("problem", Names.of(finding.problem()));
        object.put("sentence", finding.sentence());
        screen.object(object);
    }
}
