package standpoint.keep;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An edition in the archive.
 *
 * @param cutOff end of its window
 * @param pdf path within the output folder, with slashes
 * @param json path within the output folder, with slashes
 * @param page the HTML page; empty for an edition from before there were pages
 * @param kit path within the output folder of what the renderings were made with; empty for one from before it was kept
 */
public record EditionRecord(
        String id,
        String briefingId,
        int number,
        LocalDate date,
        Instant cutOff,
        Instant issuedAt,
        String pdf,
        String pdfSha256,
        String json,
        String jsonSha256,
        Optional<KeptFile> page,
        Optional<KeptFile> kit) {}
