package standpoint.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import standpoint.model.Briefing;
import standpoint.produce.Outcome;

/** {@code standpoint demo}: the editions of the bundled coverage, one for each of its snapshots. */
@Command(name = "demo", description = "Issues the editions of the bundled coverage, without any network.")
final class DemoCommand extends Verb {

    private static final String BRIEFING = "demo";

    DemoCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        Briefing briefing = briefing(program, BRIEFING);
        int worst = ExitCode.DONE;
        for (LocalDate day : snapshots(briefing)) {
            Outcome outcome = program.producer(screen.progress(BRIEFING + " " + day))
                    .produce(briefing, Times.at(day, briefing.timing()));
            screen.settle();
            int code = new ShowOutcome(screen, json(), program.clock()).show(briefing, outcome);
            // the bundled coverage has a broken feed and a missing page on purpose, to show how an edition says so
            worst = Math.max(worst, code == ExitCode.PARTS_MISSING ? ExitCode.DONE : code);
        }
        return worst;
    }

    private static List<LocalDate> snapshots(Briefing briefing) {
        Path mirror = briefing.mirror()
                .orElseThrow(() -> new UsageException("the briefing '" + BRIEFING + "' needs a 'mirror' to show"));
        try (Stream<Path> folders = Files.list(mirror)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("\\d{4}-\\d{2}-\\d{2}"))
                    .map(LocalDate::parse)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list the snapshots in " + mirror, e);
        }
    }
}
