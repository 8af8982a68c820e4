package standpoint.terminal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import standpoint.configure.ConfigurationException;

/** The command line: finds the command, runs it, and turns whatever happens into a sentence and an exit code. */
public final class Terminal {

    private static final Logger LOG = LoggerFactory.getLogger(Terminal.class);

    private final Screen screen;
    private final Function<Path, Program> programs;

    /**
     * A command line that has not been read yet.
     *
     * @param programs the program of a configuration folder
     */
    public Terminal(Screen screen, Function<Path, Program> programs) {
        this.screen = screen;
        this.programs = programs;
    }

    /**
     * Runs the command that the arguments name; returns 0 done, 1 failed, 2 usage or configuration, 3 parts missing.
     */
    public int run(List<String> arguments) {
        return commandLine().execute(arguments.toArray(String[]::new));
    }

    @Command(
            name = "standpoint",
            description = "Dated briefing PDFs on who says what.",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            exitCodeOnInvalidInput = ExitCode.USAGE,
            exitCodeOnExecutionException = ExitCode.FAILED)
    private static final class Root {}

    @Command(name = "archive", description = "Shows and proves what was issued.")
    private static final class Archive {}

    private CommandLine commandLine() {
        CommandLine root = new CommandLine(new Root())
                .addSubcommand(new DemoCommand(screen, programs))
                .addSubcommand(new RunCommand(screen, programs))
                .addSubcommand(new ApproveCommand(screen, programs))
                .addSubcommand(new RejectCommand(screen, programs))
                .addSubcommand(new ServeCommand(screen, programs))
                .addSubcommand(new ScheduleCommand(screen, programs))
                .addSubcommand(new CheckCommand(screen, programs))
                .addSubcommand(new FeedsCommand(screen, programs))
                .addSubcommand(new FeedCommand(screen, programs))
                .addSubcommand(new ExtractCommand(screen, programs))
                .addSubcommand(new PositionsCommand(screen, programs))
                .addSubcommand(new CommandLine(new Archive())
                        .addSubcommand(new ArchiveListCommand(screen, programs))
                        .addSubcommand(new ArchiveShowCommand(screen, programs))
                        .addSubcommand(new ArchiveVerifyCommand(screen, programs))
                        .addSubcommand(new ArchiveRebuildCommand(screen, programs)));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setParameterExceptionHandler((wrong, arguments) -> misused(wrong));
        root.setExecutionExceptionHandler((broken, line, parsed) -> answer(broken));
        return root;
    }

    private int misused(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        screen.complain(wrong.getMessage() + "; see " + command + " --help");
        return ExitCode.USAGE;
    }

    private int answer(Exception broken) {
        screen.settle();
        if (broken instanceof ConfigurationException wrong) {
            wrong.problems().forEach(problem -> screen.complain(problem.toString()));
            return ExitCode.USAGE;
        }
        LOG.debug("the command broke", broken);
        screen.complain("standpoint: " + sentence(broken));
        return broken instanceof UsageException ? ExitCode.USAGE : ExitCode.FAILED;
    }

    private static String sentence(Throwable broken) {
        return Optional.ofNullable(broken.getMessage())
                .orElseGet(
                        () -> broken.getClass().getSimpleName() + "; run again with -Dstandpoint.log=debug for more");
    }

    /** What the jar says of itself. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Terminal.class.getPackage().getImplementationVersion();
            return new String[] {"standpoint " + Optional.ofNullable(version).orElse("(not packaged)")};
        }
    }
}
