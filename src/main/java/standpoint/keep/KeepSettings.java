package standpoint.keep;

import java.nio.file.Path;

/**
 * Where everything is kept.
 *
 * @param folder the output folder: the database, and the archive as {@code YYYY/MM/DD/<edition>.pdf} and {@code .json}
 */
public record KeepSettings(Path folder) {
    public KeepSettings {
        // the database driver would take what follows for its own settings
        if (folder.toString().contains("?"))
            throw new IllegalArgumentException("an output folder has no question mark in its path: " + folder);
    }

    Path database() {
        return folder.resolve("standpoint.db");
    }
}
