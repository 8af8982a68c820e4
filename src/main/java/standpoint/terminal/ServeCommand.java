package standpoint.terminal;

import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Command;

/** {@code standpoint serve}: issues each briefing's editions when they are due. */
@Command(name = "serve", description = "Issues editions on schedule until it is told to stop (SIGTERM or Ctrl-C).")
final class ServeCommand extends Verb {

    ServeCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        program().serve();
        return ExitCode.DONE;
    }
}
