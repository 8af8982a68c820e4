package standpoint.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files, folders and addresses as a user names them. */
final class Inputs {

    private Inputs() {}

    /**
     * The address of a file or of what is on the web.
     *
     * @throws UsageException when it is neither an address nor a file that there is
     */
    static URI address(String named) {
        try {
            if (named.matches("(?i)https?://.*")) return new URI(named);
        } catch (URISyntaxException e) {
            throw new UsageException("'" + named + "' is not an address: " + e.getReason());
        }
        return file(named).toUri();
    }

    /**
     * The address of a site; on the secure web where that is left out.
     *
     * @throws UsageException when it is no address on the web
     */
    static URI site(String named) {
        try {
            URI site = new URI(named.contains("://") ? named : "https://" + named);
            if (site.getHost() != null && site.getScheme().matches("(?i)https?")) return site;
        } catch (URISyntaxException e) {
            throw new UsageException(noSite(named));
        }
        throw new UsageException(noSite(named));
    }

    private static String noSite(String named) {
        return "'" + named + "' is not the address of a site; write one such as https://www.example.org";
    }

    /**
     * The files of a folder and its folders that end so, in order of their names; empty where there is no such folder.
     */
    static List<String> files(String named, List<String> endings) {
        try (Stream<Path> below = isFolder(named) ? Files.walk(Path.of(named)) : Stream.empty()) {
            return below.filter(Files::isRegularFile)
                    .map(Path::toString)
                    .filter(file -> endings.stream().anyMatch(file::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list the folder " + named, e);
        }
    }

    /**
     * A file to be read as a text.
     *
     * @throws UsageException when there is none of that name
     */
    static Path text(String named) {
        if (isFolder(named)) throw new UsageException("there is no text in this folder");
        return file(named);
    }

    private static boolean isFolder(String named) {
        try {
            return Files.isDirectory(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Path file(String named) {
        try {
            Path path = Path.of(named);
            if (Files.exists(path)) return path;
        } catch (InvalidPathException e) {
            throw new UsageException("'" + named + "' is not a file name: " + e.getReason());
        }
        throw new UsageException("there is no file '" + named + "'");
    }
}
