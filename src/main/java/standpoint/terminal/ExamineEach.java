package standpoint.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import standpoint.produce.UnreadableException;

/** Goes through the inputs of a command: one that cannot be read is told, and the others go on. */
final class ExamineEach {

    /** Keeps all cores at work, and so few in memory that a folder may be of any size. */
    private static final int MANY = 16;

    private final Screen screen;
    private final boolean json;
    private final int atOnce;

    private ExamineEach(Screen screen, boolean json, int atOnce) {
        this.screen = screen;
        this.json = json;
        this.atOnce = atOnce;
    }

    /** Reads the inputs one after another. */
    static ExamineEach inTurn(Screen screen, boolean json) {
        return new ExamineEach(screen, json, 1);
    }

    /** Reads several inputs at once, and shows them in their order. */
    static ExamineEach atOnce(Screen screen, boolean json) {
        return new ExamineEach(screen, json, MANY);
    }

    /**
     * Shows what is read of each input; returns the exit code: failed when none could be read, parts missing when some
     * could not.
     *
     * @param read throws {@link UnreadableException} or {@link UsageException} for what cannot be read
     */
    <T> int examine(List<String> inputs, Function<String, T> read, BiConsumer<String, T> show) {
        int failed = 0;
        for (int from = 0; from < inputs.size(); from += atOnce) {
            List<String> some = inputs.subList(from, Math.min(from + atOnce, inputs.size()));
            for (Result<T> result : results(some, read)) {
                result.read().ifPresent(value -> show.accept(result.input(), value));
                if (result.read().isPresent()) continue;
                failed++;
                tell(result.input(), result.problem());
            }
        }
        if (failed == 0) return ExitCode.DONE;
        return failed == inputs.size() ? ExitCode.FAILED : ExitCode.PARTS_MISSING;
    }

    /** @param problem why nothing was read, else empty */
    private record Result<T>(String input, Optional<T> read, String problem) {}

    private static <T> List<Result<T>> results(List<String> inputs, Function<String, T> read) {
        return inputs.parallelStream().map(input -> result(input, read)).toList();
    }

    private static <T> Result<T> result(String input, Function<String, T> read) {
        try {
            return new Result<>(input, Optional.of(read.apply(input)), "");
        } catch (UnreadableException | UsageException e) {
            return new Result<>(input, Optional.empty(), String.valueOf(e.getMessage()));
        }
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
