package standpoint.terminal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import standpoint.keep.Coverage;
import standpoint.keep.SourceFigures;
import standpoint.model.Briefing;
import standpoint.model.Contact;
import standpoint.model.Source;
import standpoint.model.SourceState;

/** {@code standpoint feeds}: how each source fares, or what a site offers. */
@Command(name = "feeds", description = "Shows the state of each source, or what feeds a site has.")
final class FeedsCommand extends Verb {

    @Parameters(arity = "0..1", paramLabel = "BRIEFING", description = "only the sources of this briefing")
    private Optional<String> briefingId = Optional.empty();

    @Option(
            names = "--probe",
            paramLabel = "URL",
            description = "find the feeds of a site, and say what they would give")
    private Optional<String> probe = Optional.empty();

    FeedsCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        List<Briefing> briefings = briefingId
                .map(id -> List.of(briefing(program, id)))
                .orElseGet(() -> program.configuration().briefings());
        if (probe.isPresent()) return probe(program, probe.get());
        for (Briefing briefing : briefings) show(program, briefing);
        return ExitCode.DONE;
    }

    private int probe(Program program, String address) {
        URI site = Inputs.site(address);
        List<String> about = briefingId.map(id -> briefing(program, id).about()).orElse(List.of());
        return ExamineEach.inTurn(screen, json())
                .examine(
                        List.of(site.toString()),
                        input -> program.examine().probe(site, about),
                        (input, found) -> new ShowProbe(screen, json(), briefingId).show(site, found));
    }

    private void show(Program program, Briefing briefing) {
        Coverage coverage = program.store().coverage();
        Map<String, SourceState> states = coverage.listStates(briefing.id()).stream()
                .collect(Collectors.toMap(SourceState::sourceId, Function.identity()));
        Map<String, Contact> contacts = coverage.listContacts(briefing.id()).stream()
                .collect(Collectors.toMap(Contact::sourceId, Function.identity()));
        Map<String, SourceFigures> figures =
                coverage.sourceFigures(briefing.id(), program.clock().instant().minus(SourceLine.LATELY));
        if (!json()) screen.line(briefing.id() + ", times in " + briefing.zone());
        for (Source source : briefing.sources()) {
            var line = new SourceLine(
                    briefing,
                    source,
                    Optional.ofNullable(states.get(source.id())),
                    Optional.ofNullable(contacts.get(source.id())),
                    Optional.ofNullable(figures.get(source.id())),
                    program.clock().instant());
            if (json()) screen.object(line.object());
            else line.text().forEach(screen::line);
        }
    }
}
