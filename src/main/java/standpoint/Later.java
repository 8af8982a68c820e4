package standpoint;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A part that is built when it is first asked for, once. */
final class Later<T> {

    private final Supplier<T> build;
    private Optional<T> built = Optional.empty();

    Later(Supplier<T> build) {
        this.build = build;
    }

    synchronized T get() {
        if (built.isEmpty()) built = Optional.of(build.get());
        return built.get();
    }

    synchronized void ifBuilt(Consumer<T> action) {
        built.ifPresent(action);
    }
}
