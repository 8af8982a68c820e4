package standpoint.keep;

/**
 * A file of the archive.
 *
 * @param path within the output folder, with slashes
 * @param sha256 hexadecimal
 */
public record KeptFile(String path, String sha256) {

    private static final String KITS = "kits/";

    /** Where a kit of that digest lies. */
    static KeptFile kit(String sha256) {
        return new KeptFile(KITS + sha256 + ".zip", sha256);
    }
}
