package standpoint.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import standpoint.model.Approval;
import standpoint.model.Edition;

/**
 * The published files. An edition is published when its files lie on the disk and its rows in the database, and in no
 * other case.
 */
public final class Archive {

    /** Safe as a file name on any system and in any locale. */
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}-\\d{4}-\\d\\d-\\d\\d-\\d{1,9}");

    private static final DateTimeFormatter FOLDER = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    private final Path folder;
    private final Database database;
    private final Runs runs;

    Archive(Path folder, Database database, Runs runs) {
        this.folder = folder;
        this.database = database;
        this.runs = runs;
    }

    /**
     * Publishes an edition as {@code YYYY/MM/DD/<id>.pdf} and {@code .json}, ends its run, and enters a delivery for
     * each recipient: all of it or nothing.
     *
     * @param approval where there is one, the deliveries are held until somebody gives it
     * @param json the edition's document, as {@link EditionJson} writes it
     * @throws FencedException when another took the slot or the edition's number meanwhile
     */
    public EditionRecord publish(
            Run run,
            Edition edition,
            byte[] json,
            byte[] pdf,
            List<String> recipients,
            Optional<Approval> approval,
            Instant now) {
        EditionRecord entry = entry(edition, json, pdf, now);
        try (var pdfFile = StagedFile.write(folder, path(entry), pdf);
                var jsonFile = StagedFile.write(folder, jsonPath(entry), json)) {
            try {
                database.change("edition " + edition.id(), handle -> {
                    refuseTaken(handle, entry);
                    runs.done(handle, run, edition.id(), now);
                    Editions.insert(handle, run, entry, json, edition);
                    enter(handle, edition.id(), recipients, approval, now);
                    // last, and under the database's write lock: no two runs can put files of one name
                    pdfFile.put();
                    jsonFile.put();
                });
            } catch (KeepException e) {
                withdraw(entry, List.of(pdfFile, jsonFile), e);
                throw e;
            }
        }
        return entry;
    }

    private static void enter(
            Handle handle, String editionId, List<String> recipients, Optional<Approval> approval, Instant now) {
        approval.ifPresent(needed -> Reviews.insert(handle, editionId, needed, now));
        Delivery.State state = approval.isPresent() ? Delivery.State.HELD : Delivery.State.PENDING;
        Deliveries.insert(handle, editionId, recipients, state, now);
    }

    private void refuseTaken(Handle handle, EditionRecord entry) {
        int taken = handle.createQuery(
                        "SELECT COUNT(*) FROM edition WHERE briefing_id = :briefing AND number = :number")
                .bind("briefing", entry.briefingId())
                .bind("number", entry.number())
                .mapTo(Integer.class)
                .one();
        if (taken > 0)
            throw new FencedException("%s is published already: another run took its number.".formatted(entry.id()));
    }

    /** Removes files whose rows did not come to be; what another run published under the name stays. */
    private void withdraw(EditionRecord entry, List<StagedFile> files, KeepException reason) {
        try {
            database.change("the withdrawal of " + entry.id(), handle -> {
                boolean published = Editions.listRecords(handle, Optional.of(entry.briefingId())).stream()
                        .anyMatch(other -> other.id().equals(entry.id()));
                if (!published) files.forEach(StagedFile::withdraw);
            });
        } catch (KeepException e) {
            // the files are named as orphans by the next verification
            reason.addSuppressed(e);
        }
    }

    private static EditionRecord entry(Edition edition, byte[] json, byte[] pdf, Instant now) {
        String path = FOLDER.format(edition.date()) + "/" + checked(edition);
        return new EditionRecord(
                edition.id(),
                edition.briefingId(),
                edition.number(),
                edition.date(),
                edition.window().to(),
                now,
                path + ".pdf",
                Sha256.hex(pdf),
                path + ".json",
                Sha256.hex(json));
    }

    private static String checked(Edition edition) {
        String id = edition.briefingId() + "-" + edition.date() + "-" + edition.number();
        if (!edition.id().equals(id) || !ID.matcher(id).matches())
            throw new IllegalArgumentException(
                    "an edition's id is <briefing>-<date>-<number>, not '" + edition.id() + "'");
        return id;
    }

    /** Writes an edition as {@code preview/<id>.pdf} and {@code .json} and tells nobody; gives the path of the PDF. */
    public Path preview(Edition edition, byte[] json, byte[] pdf) {
        Path previews = folder.resolve("preview");
        Path path = previews.resolve(checked(edition) + ".pdf");
        try (var pdfFile = StagedFile.write(folder, path, pdf);
                var jsonFile = StagedFile.write(folder, previews.resolve(edition.id() + ".json"), json)) {
            pdfFile.put();
            jsonFile.put();
        }
        return path;
    }

    /** Where the PDF of an edition lies. */
    public Path path(EditionRecord edition) {
        return folder.resolve(edition.pdf());
    }

    /** Where the document of an edition lies. */
    public Path jsonPath(EditionRecord edition) {
        return folder.resolve(edition.json());
    }

    /**
     * The PDF as it was published.
     *
     * @throws KeepException when its file is gone or was altered
     */
    public byte[] pdf(EditionRecord edition) {
        return published(path(edition), edition.pdfSha256());
    }

    /**
     * The document as it was published.
     *
     * @throws KeepException when its file is gone or was altered
     */
    public byte[] json(EditionRecord edition) {
        return published(jsonPath(edition), edition.jsonSha256());
    }

    private static byte[] published(Path file, String sha256) {
        try {
            byte[] content = Files.readAllBytes(file);
            if (!Sha256.hex(content).equals(sha256))
                throw new KeepException(
                        "The file %s is not what was published; restore it from a backup.".formatted(file));
            return content;
        } catch (IOException e) {
            throw new KeepException("The file %s cannot be read; restore it from a backup.".formatted(file), e);
        }
    }

    /** Proves every file of every edition, and names those that belong to none. */
    public Verification verify() {
        return new Verify(folder, database).run();
    }

    /** Removes what crashed runs left half written more than an hour ago. */
    public void sweep(Instant now) {
        new Sweep(folder).run(now);
    }
}
