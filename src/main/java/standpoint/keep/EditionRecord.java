package standpoint.keep;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An edition in the archive.
 *
 * @param cutOff end of its window
 * @param pdf path within the output folder, with slashes
 * @param json path within the output folder, with slashes
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
        String jsonSha256) {}
