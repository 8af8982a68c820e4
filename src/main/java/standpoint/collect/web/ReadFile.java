package standpoint.collect.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a file as if it had been fetched. */
final class ReadFile {

    private ReadFile() {}

    /** @param address what the content is said to come from */
    static Response read(Path file, URI address, int maxBytes) {
        if (!Files.isRegularFile(file)) {
            String reason = Files.isDirectory(file) ? "is a folder, not a file" : "no such file";
            return new Response.Failed(reason, Fault.PASSING);
        }
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) return TooLarge.response(maxBytes);
            return new Response.Fetched(
                    address,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    type(file),
                    Optional.empty(),
                    new Content(bytes));
        } catch (IOException e) {
            return new Response.Failed("the file cannot be read", Fault.PASSING);
        }
    }

    private static Optional<String> type(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html", "htm", "xhtml" -> Optional.of("text/html");
            case "xml", "rss", "atom", "rdf" -> Optional.of("application/xml");
            case "json" -> Optional.of("application/json");
            case "pdf" -> Optional.of("application/pdf");
            default -> Optional.empty();
        };
    }
}
