package standpoint.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import standpoint.configure.Configuration;

/** {@code standpoint check}: every problem of the configuration and the templates. */
@Command(
        name = "check",
        description = "Checks every configuration file and template; lists all problems with their lines.")
final class CheckCommand extends Verb {

    CheckCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        Configuration configuration = program.configuration();
        List<String> problems = program.templateProblems();
        problems.forEach(screen::complain);
        if (!problems.isEmpty()) return ExitCode.USAGE;
        if (json()) screen.object(Map.of("problems", List.of()));
        else
            screen.line("nothing wrong: " + configuration.briefings().size() + " briefings, "
                    + configuration.parties().size() + " parties, "
                    + configuration.outlets().size() + " outlets");
        return ExitCode.DONE;
    }
}
