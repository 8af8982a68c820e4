package standpoint.keep;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;

/**
 * A file that is written whole beside its place and then put there at once: whoever looks sees all of it or none, also
 * after a power cut. Closing it removes what was not put.
 */
final class StagedFile implements AutoCloseable {

    static final String PREFIX = ".tmp-";

    private final Path staged;
    private final Path target;

    private StagedFile(Path staged, Path target) {
        this.staged = staged;
        this.target = target;
    }

    /**
     * Writes the content beside its place, on the disk when this returns, readable to owner and group.
     *
     * @param root folder that is there already; folders between it and the target are made
     */
    static StagedFile write(Path root, Path target, byte[] content) {
        Path folder = parent(target);
        var file = new StagedFile(folder.resolve(PREFIX + UUID.randomUUID()), target);
        try {
            Files.createDirectories(folder);
            for (Path made = folder; !made.equals(root); made = parent(made)) sync(parent(made));
            file.fill(content);
            return file;
        } catch (IOException e) {
            file.close();
            throw failure(target, e);
        }
    }

    private void fill(byte[] content) throws IOException {
        try (var channel = FileChannel.open(staged, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            if (Files.getFileAttributeView(staged, PosixFileAttributeView.class) != null)
                Files.setPosixFilePermissions(staged, PosixFilePermissions.fromString("rw-r-----"));
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    /** Puts the file in its place, over what may be there. */
    void put() {
        try {
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE);
            sync(parent(target));
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    /** Takes back what was put. */
    void withdraw() {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw failure(target, e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(staged);
        } catch (IOException e) {
            throw failure(staged, e);
        }
    }

    /** Makes the names in a folder last. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path parent(Path path) {
        return Optional.ofNullable(path.getParent())
                .orElseThrow(() -> new IllegalArgumentException("no folder holds " + path));
    }

    private static KeepException failure(Path file, IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.toString();
        return new KeepException(
                "The file %s cannot be written (%s); see that its folder has room and may be written to."
                        .formatted(file, reason),
                e);
    }
}
