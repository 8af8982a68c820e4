package standpoint.configure;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Gathers what is wrong while the files are read. Each value is reported once, for what was found first: a value of the
 * wrong type is not also called a bad date.
 */
final class Problems {

    private final SortedSet<Problem> found = new TreeSet<>();

    private final Set<Value> wrong = new HashSet<>();

    /** A value of a file, by JSON pointer. */
    private record Value(Path file, String path) {}

    /** Adds what is wrong with a file as a whole. */
    void add(Path file, String message) {
        add(file, Place.WHOLE_FILE, "", message);
    }

    void add(Path file, Place place, String path, String message) {
        boolean first = wrong.add(new Value(file, path));
        if (first || path.isEmpty()) found.add(new Problem(file, place.line(), place.column(), path, message));
    }

    /** Whether the value at that JSON pointer is known to be wrong. */
    boolean touch(Path file, String path) {
        return wrong.contains(new Value(file, path));
    }

    /** Throws everything gathered so far, if there is anything. */
    void raise() {
        if (!found.isEmpty()) throw new ConfigurationException(List.copyOf(found));
    }
}
