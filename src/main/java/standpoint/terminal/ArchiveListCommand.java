package standpoint.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import standpoint.keep.EditionRecord;
import standpoint.keep.Review;

/** {@code standpoint archive list}: what was issued. */
@Command(name = "list", description = "Lists the editions, the newest first.")
final class ArchiveListCommand extends Verb {

    @Parameters(arity = "0..1", paramLabel = "BRIEFING", description = "only the editions of this briefing")
    private Optional<String> briefingId = Optional.empty();

    ArchiveListCommand(Screen screen, Function<Path, Program> programs) {
        super(screen, programs);
    }

    @Override
    public Integer call() {
        Program program = program();
        List<EditionRecord> records = program.store().editions().listRecords(briefingId);
        if (records.isEmpty() && !json()) screen.complain("no edition has been issued yet");
        for (EditionRecord edition : records) {
            Optional<Review> review = program.store().reviews().find(edition.id());
            if (json()) screen.object(object(edition, review, program));
            else
                screen.line(String.format(
                        "%-44s %-20s %s",
                        edition.id(),
                        ReviewWords.state(review, program.clock().instant()),
                        program.store().archive().path(edition)));
        }
        return ExitCode.DONE;
    }

    private static Map<String, Object> object(EditionRecord edition, Optional<Review> review, Program program) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("edition", edition.id());
        object.put("briefing", edition.briefingId());
        object.put("number", edition.number());
        object.put("date", edition.date());
        object.put("cutOff", edition.cutOff());
        object.put("issued", edition.issuedAt());
        object.put("pdf", program.store().archive().path(edition).toString());
        object.put("sha256", edition.pdfSha256());
        object.put("state", "issued");
        review.ifPresent(each -> ReviewWords.put(each, program.clock().instant(), object));
        return object;
    }
}
