package standpoint.terminal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.model.Briefing;
import standpoint.produce.Outcome;
import standpoint.produce.ProduceEdition;

/** {@code standpoint run BRIEFING}: one edition now. */
@Command(
        name = "run",
        description =
                "Issues one edition now; with --preview moves no window, sends nothing and tells what was left out.")
final class RunCommand extends Verb {

    @Parameters(paramLabel = "BRIEFING", description = "id of the briefing")
    private String briefingId = "";

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description =
                    "cut-off instead of now: 2026-11-18T07:30 in the briefing's zone, 2026-11-18, or with an offset")
    private Optional<String> at = Optional.empty();

    @Option(names = "--preview", description = "draw the edition up without publishing it")
    private boolean preview;

    RunCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        Briefing briefing = briefing(program, briefingId);
        Instant now = program.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Instant slot = at.map(text -> Times.read(text, briefing.timing())).orElse(now);
        if (slot.isAfter(now)) throw new UsageException("--at " + at.orElse("") + " is in the future");
        int due = preview
                ? ExitCode.DONE
                : new ShowVerdict(screen, json()).show(program.review().sendDue());
        ProduceEdition producer = program.producer(screen.progress(briefing.id()));
        Outcome outcome = preview ? producer.preview(briefing, slot) : producer.produce(briefing, slot);
        screen.settle();
        return Math.max(due, new ShowOutcome(screen, json(), program.clock()).show(briefing, outcome));
    }
}
