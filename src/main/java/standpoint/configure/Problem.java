package standpoint.configure;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * Something wrong in the configuration.
 *
 * @param line from 1; 0 when the problem is with the file as a whole
 * @param column from 1; 0 when the problem is with the file as a whole
 * @param path JSON pointer to the key or value; empty for the file itself
 * @param message what was found and what is wanted, for the user
 */
public record Problem(Path file, int line, int column, String path, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::path)
            .thenComparing(Problem::message);

    /** By file, then by place. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** As {@code file:line:column path: message}, which editors and terminals can follow. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : ":" + line + ":" + column;
        return file + place + (path.isEmpty() ? "" : " " + path) + ": " + message;
    }
}
