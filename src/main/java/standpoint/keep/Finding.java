package standpoint.keep;

/**
 * Something wrong in the archive.
 *
 * @param file path within the output folder, with slashes
 * @param sentence for the user
 */
public record Finding(String file, Problem problem, String sentence) {

    /** What can be wrong with a file. */
    public enum Problem {
        MISSING,
        /** Not the bytes that were published: cut short, changed or replaced. */
        ALTERED,
        UNREADABLE,
        /** Of no edition that the database knows. */
        ORPHAN
    }
}
