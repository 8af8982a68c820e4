package standpoint.collect.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of snapshots in place of the network: {@code 2026-11-18/www.example.org/news/1.html} is what
 * {@code https://www.example.org/news/1} held on that day. The newest snapshot that has an address answers for it;
 * snapshots after the day of the cut-off do not exist yet. Queries of addresses are left out of account.
 */
public final class MirrorWeb implements Web {

    private final Path folder;
    private final LocalDate day;
    private final int maxBytes;

    /** @param day of the cut-off */
    public MirrorWeb(Path folder, LocalDate day, int maxBytes) {
        this.folder = folder;
        this.day = day;
        this.maxBytes = maxBytes;
    }

    @Override
    public Response fetch(Ask ask) {
        URI address = ask.address();
        String host = address.getHost();
        if (host == null || !Set.of("https", "http").contains(address.getScheme()))
            return new Response.Failed("an address that is neither http nor https", Fault.LASTING);
        try {
            for (Path snapshot : snapshots()) {
                Optional<Path> file = find(snapshot.resolve(host.toLowerCase(Locale.ROOT)), path(address));
                if (file.isPresent()) return ReadFile.read(file.get(), address, maxBytes);
            }
            return new Response.Failed("not found (404)", Fault.LASTING);
        } catch (IOException | UncheckedIOException e) {
            return new Response.Failed("the mirror " + folder + " cannot be read", Fault.PASSING);
        }
    }

    private static String path(URI address) {
        String path = address.getPath();
        return path == null ? "" : path;
    }

    /** Newest first. */
    private List<Path> snapshots() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry ->
                            date(entry).filter(date -> !date.isAfter(day)).isPresent())
                    .sorted(Comparator.comparing(entry -> entry.getFileName().toString(), Comparator.reverseOrder()))
                    .toList();
        }
    }

    private static Optional<LocalDate> date(Path snapshot) {
        try {
            return Optional.of(LocalDate.parse(snapshot.getFileName().toString()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> find(Path host, String path) throws IOException {
        for (String name : names(path.substring(path.startsWith("/") ? 1 : 0))) {
            Optional<Path> file = inside(host, name);
            if (file.isPresent()) return file;
        }
        return Optional.empty();
    }

    private static List<String> names(String path) {
        if (path.isEmpty() || path.endsWith("/")) return List.of(path + "index.html", path + "index.xml");
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (last.contains(".")) return List.of(path);
        return List.of(path, path + ".html", path + ".xml", path + "/index.html", path + "/index.xml");
    }

    /** The file of that name unless the name, or a link on its way, leads out of the host's folder. */
    private static Optional<Path> inside(Path host, String name) throws IOException {
        try {
            Path file = host.resolve(name).normalize();
            if (!file.startsWith(host.normalize()) || !Files.isRegularFile(file)) return Optional.empty();
            return file.toRealPath().startsWith(host.toRealPath()) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
