package standpoint.configure;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the files that the configuration names, relative to its folder. */
final class ResolvePath {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");

    private static final List<String> SCHEMES = List.of("https", "http", "file");

    private final Path folder;

    ResolvePath(Path folder) {
        this.folder = folder;
    }

    Path path(String text) {
        return folder.resolve(text).normalize();
    }

    /** The address of a feed as given, or that of the file which a path leads to. */
    URI address(String text) {
        return hasScheme(text) ? URI.create(text) : path(text).toAbsolutePath().toUri();
    }

    void demandFolder(Entry path) {
        Path wanted = path(path.text());
        if (!Files.isDirectory(wanted)) path.refuseWord("is not a folder; wanted one at " + wanted);
    }

    void demandAddress(Entry address) {
        findFault(address.text()).ifPresent(address::refuseWord);
    }

    private Optional<String> findFault(String text) {
        if (!hasScheme(text))
            return Files.isRegularFile(path(text))
                    ? Optional.empty()
                    : Optional.of("is neither an address with https:// nor a file at " + path(text));
        try {
            return findFault(new URI(text));
        } catch (URISyntaxException broken) {
            return Optional.of("is not an address: " + broken.getReason() + " at character " + (broken.getIndex() + 1));
        }
    }

    private static Optional<String> findFault(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        if (!SCHEMES.contains(scheme))
            return Optional.of("has the scheme " + scheme + "; wanted one of " + String.join(", ", SCHEMES));
        if (scheme.equals("file"))
            return Optional.ofNullable(address.getPath())
                            .filter(path -> path.startsWith("/"))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of("is not an address of a file; wanted one such as file:///srv/feed.xml");
        return Optional.ofNullable(address.getHost()).isPresent()
                ? Optional.empty()
                : Optional.of("names no server; wanted an address such as https://dawn.com/feed");
    }

    private static boolean hasScheme(String text) {
        return SCHEME.matcher(text).matches();
    }
}
