package standpoint.terminal;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import standpoint.model.Briefing;

/** A command: has the screen, the shared options, and the program behind them. */
abstract class Verb implements Callable<Integer> {

    final Screen screen;
    private final Function<Path, Program> programs;

    @Mixin
    private SharedOptions shared = new SharedOptions();

    /**
     * A command that has not read its options yet.
     *
     * @param programs the program of a configuration folder
     */
    Verb(Screen screen, Function<Path, Program> programs) {
        this.screen = screen;
        this.programs = programs;
    }

    final Program program() {
        return programs.apply(shared.config);
    }

    final boolean json() {
        return shared.format == Format.JSON;
    }

    /** Refuses an option that is there and says nothing. */
    static void demand(String option, String value) {
        if (value.isBlank()) throw new UsageException(option + " says nothing");
    }

    /** The briefing of that id, or a usage error that names those there are. */
    static Briefing briefing(Program program, String id) {
        return program.configuration()
                .findBriefing(id)
                .orElseThrow(() -> new UsageException("there is no briefing '" + id + "'; the configuration has "
                        + String.join(
                                ", ",
                                program.configuration().briefings().stream()
                                        .map(Briefing::id)
                                        .toList())));
    }
}
