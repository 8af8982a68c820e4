package standpoint.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standpoint.model.Briefing;
import standpoint.model.Source;
import standpoint.model.SourceState;

/** {@code standpoint feeds}: how each source fared when it was last asked. */
@Command(name = "feeds", description = "Shows the state of each source.")
final class FeedsCommand extends Verb {

    @Parameters(arity = "0..1", paramLabel = "BRIEFING", description = "only the sources of this briefing")
    private Optional<String> briefingId = Optional.empty();

    FeedsCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        List<Briefing> briefings = briefingId
                .map(id -> List.of(briefing(program, id)))
                .orElseGet(() -> program.configuration().briefings());
        for (Briefing briefing : briefings) {
            Map<String, SourceState> states = program.store().coverage().listStates(briefing.id()).stream()
                    .collect(Collectors.toMap(SourceState::sourceId, Function.identity()));
            for (Source source : briefing.sources())
                show(briefing, source, Optional.ofNullable(states.get(source.id())));
        }
        return ExitCode.DONE;
    }

    private void show(Briefing briefing, Source source, Optional<SourceState> state) {
        if (json()) screen.object(object(briefing, source, state));
        else screen.line(text(briefing, source, state));
    }

    private static String text(Briefing briefing, Source source, Optional<SourceState> state) {
        String name = String.format("%-22s %-26s ", briefing.id(), source.id());
        return name
                + state.map(known -> String.format(
                                        "%-9s since %s",
                                        Names.of(known.state()), Times.show(known.since(), briefing.zone()))
                                + known.lastSuccess()
                                        .filter(success -> !known.state().readable())
                                        .map(success -> ", last read " + Times.show(success, briefing.zone()))
                                        .orElse("")
                                + known.reason().map(reason -> ": " + reason).orElse(""))
                        .orElse("not asked yet");
    }

    private static Map<String, Object> object(Briefing briefing, Source source, Optional<SourceState> state) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("briefing", briefing.id());
        object.put("source", source.id());
        object.put("outlet", source.outletId());
        object.put("feed", source.feed());
        object.put("state", state.map(known -> Names.of(known.state())).orElse("new"));
        object.put("since", state.map(SourceState::since));
        object.put("lastSuccess", state.flatMap(SourceState::lastSuccess));
        object.put("lastChange", state.flatMap(SourceState::lastChange));
        object.put("failures", state.map(SourceState::failures).orElse(0));
        object.put("reason", state.flatMap(SourceState::reason));
        return object;
    }
}
