package standpoint.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import standpoint.produce.UnreadableException;

/** Goes through the inputs of a command: one that cannot be read is told, and the others go on. */
final class ExamineEach {

    private final Screen screen;
    private final boolean json;

    ExamineEach(Screen screen, boolean json) {
        this.screen = screen;
        this.json = json;
    }

    /** Returns the exit code: failed when none could be read, parts missing when some could not. */
    int examine(List<String> inputs, Consumer<String> examine) {
        int failed = 0;
        for (String input : inputs) {
            try {
                examine.accept(input);
            } catch (UnreadableException | UsageException e) {
                failed++;
                tell(input, String.valueOf(e.getMessage()));
            }
        }
        if (failed == 0) return ExitCode.DONE;
        return failed == inputs.size() ? ExitCode.FAILED : ExitCode.PARTS_MISSING;
    }

    private void tell(String input, String reason) {
        screen.complain(input + ": " + reason);
        if (!json) return;
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", input);
        object.put("error", reason);
        screen.object(object);
    }
}
