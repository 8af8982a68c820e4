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

    /** The files meant: itself, or those of a folder and its folders that end so, in order of their names. */
    static List<Path> files(String named, List<String> endings) {
        Path path = file(named);
        if (Files.isRegularFile(path)) return List.of(path);
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(Files::isRegularFile)
                    .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("could not list the folder " + path, e);
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
