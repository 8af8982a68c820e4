package standpoint.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Removes what crashed runs left half written. */
final class Sweep {

    /** No run takes so long between writing a file and putting it in its place. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path folder;

    Sweep(Path folder) {
        this.folder = folder;
    }

    void run(Instant now) {
        try {
            for (Path file : staged())
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(ABANDONED)))
                    Files.deleteIfExists(file);
        } catch (IOException | UncheckedIOException e) {
            throw new KeepException("The folder %s cannot be swept of unfinished files.".formatted(folder), e);
        }
    }

    private List<Path> staged() throws IOException {
        try (var files = Files.walk(folder, 4)) {
            return files.filter(file -> file.getFileName().toString().startsWith(StagedFile.PREFIX))
                    .toList();
        }
    }
}
