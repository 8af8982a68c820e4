package standpoint.keep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files that belong together. Closing them removes what was not put. */
final class StagedFiles implements AutoCloseable {

    private final Path root;
    private final List<StagedFile> files = new ArrayList<>();

    /** @param root folder that is there already */
    StagedFiles(Path root) {
        this.root = root;
    }

    /**
     * Writes one more beside its place; when that fails, all are removed.
     *
     * @param path within the root, with slashes
     */
    void add(String path, byte[] content) {
        try {
            files.add(StagedFile.write(root, root.resolve(path), content));
        } catch (KeepException e) {
            close();
            throw e;
        }
    }

    /** Puts each in its place. */
    void put() {
        files.forEach(StagedFile::put);
    }

    /** Takes back what was put. */
    void withdraw() {
        files.forEach(StagedFile::withdraw);
    }

    @Override
    public void close() {
        files.forEach(StagedFile::close);
    }
}
