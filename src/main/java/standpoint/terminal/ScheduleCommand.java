package standpoint.terminal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import standpoint.model.Briefing;
import standpoint.schedule.Slots;

/** {@code standpoint schedule}: when editions are due. */
@Command(name = "schedule", description = "Shows when the next editions of each briefing are due.")
final class ScheduleCommand extends Verb {

    private static final int MOST = 366;

    @Option(names = "--next", paramLabel = "N", description = "how many fire times of each (default: 3)")
    private int next = 3;

    ScheduleCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        if (next < 1 || next > MOST) throw new UsageException("--next takes a number from 1 to " + MOST);
        Program program = program();
        Instant now = program.clock().instant();
        for (Briefing briefing : program.configuration().briefings()) {
            if (briefing.mirror().isPresent()) continue;
            for (Instant slot : Slots.list(briefing.timing(), now, next)) show(briefing, slot);
        }
        return ExitCode.DONE;
    }

    private void show(Briefing briefing, Instant slot) {
        if (!json()) {
            screen.line(String.format("%-28s %s", briefing.id(), Times.show(slot, briefing.zone())));
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("briefing", briefing.id());
        object.put("due", slot);
        object.put("zone", briefing.zone().getId());
        screen.object(object);
    }
}
