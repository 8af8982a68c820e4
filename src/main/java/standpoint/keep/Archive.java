package standpoint.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * Publishes an edition as {@code YYYY/MM/DD/<id>.pdf}, {@code .html} and {@code .json}, ends its run, and enters a
     * delivery for each recipient: all of it or nothing. What it was made with goes to {@code kits/}.
     *
     * @param approval where there is one, the deliveries are held until somebody gives it
     * @throws FencedException when another took the slot or the edition's number meanwhile
     */
    public EditionRecord publish(
            Run run,
            Edition edition,
            EditionFiles files,
            List<String> recipients,
            Optional<Approval> approval,
            Instant now) {
        EditionRecord entry = entry(edition, files, now);
        keepKit(entry, files);
        try (StagedFiles staged = stage(entry, files)) {
            try {
                database.change("edition " + edition.id(), handle -> {
                    refuseTaken(handle, entry);
                    runs.done(handle, run, edition.id(), now);
                    Editions.insert(handle, run, entry, files.json(), edition);
                    enter(handle, edition.id(), recipients, approval, now);
                    // last, and under the database's write lock: no two runs can put files of one name
                    staged.put();
                });
            } catch (KeepException e) {
                withdraw(entry, staged, e);
                throw e;
            }
        }
        return entry;
    }

    private StagedFiles stage(EditionRecord entry, EditionFiles files) {
        StagedFiles staged = new StagedFiles(folder);
        staged.add(entry.pdf(), files.pdf());
        staged.add(entry.json(), files.json());
        entry.page().ifPresent(page -> staged.add(page.path(), files.page().orElseThrow()));
        return staged;
    }

    /** Named by its content: who comes second finds it there, and an edition that comes to nothing does no harm. */
    private void keepKit(EditionRecord entry, EditionFiles files) {
        if (entry.kit().isEmpty()
                || Files.exists(folder.resolve(entry.kit().get().path()))) return;
        try (StagedFiles staged = new StagedFiles(folder)) {
            staged.add(entry.kit().get().path(), files.kit().orElseThrow());
            staged.put();
        }
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
    private void withdraw(EditionRecord entry, StagedFiles files, KeepException reason) {
        try {
            database.change("the withdrawal of " + entry.id(), handle -> {
                boolean published = Editions.listRecords(handle, Optional.of(entry.briefingId())).stream()
                        .anyMatch(other -> other.id().equals(entry.id()));
                if (!published) files.withdraw();
            });
        } catch (KeepException e) {
            // the files are named as orphans by the next verification
            reason.addSuppressed(e);
        }
    }

    private static EditionRecord entry(Edition edition, EditionFiles files, Instant now) {
        String path = FOLDER.format(edition.date()) + "/" + checked(edition);
        return new EditionRecord(
                edition.id(),
                edition.briefingId(),
                edition.number(),
                edition.date(),
                edition.window().to(),
                now,
                path + ".pdf",
                Sha256.hex(files.pdf()),
                path + ".json",
                Sha256.hex(files.json()),
                files.page().map(page -> new KeptFile(path + ".html", Sha256.hex(page))),
                files.kit().map(kit -> KeptFile.kit(Sha256.hex(kit))));
    }

    private static String checked(Edition edition) {
        String id = edition.briefingId() + "-" + edition.date() + "-" + edition.number();
        if (!edition.id().equals(id) || !ID.matcher(id).matches())
            throw new IllegalArgumentException(
                    "an edition's id is <briefing>-<date>-<number>, not '" + edition.id() + "'");
        return id;
    }

    /** Writes an edition into {@code preview/} and tells nobody; gives the path of the PDF. */
    public Path preview(Edition edition, EditionFiles files) {
        String path = "preview/" + checked(edition);
        try (StagedFiles staged = new StagedFiles(folder)) {
            staged.add(path + ".pdf", files.pdf());
            staged.add(path + ".json", files.json());
            files.page().ifPresent(page -> staged.add(path + ".html", page));
            staged.put();
        }
        return folder.resolve(path + ".pdf");
    }

    /**
     * Puts files of an edition back that are lost or altered; each has to be what was published.
     *
     * @return the paths of those that were put back, within the output folder
     */
    public List<String> restore(EditionRecord edition, EditionFiles files) {
        Map<KeptFile, byte[]> wanted = new LinkedHashMap<>();
        wanted.put(new KeptFile(edition.pdf(), edition.pdfSha256()), files.pdf());
        wanted.put(new KeptFile(edition.json(), edition.jsonSha256()), files.json());
        edition.page().ifPresent(page -> files.page().ifPresent(content -> wanted.put(page, content)));
        List<String> restored = new ArrayList<>();
        wanted.forEach((file, content) -> {
            if (isWhole(file) || !Sha256.hex(content).equals(file.sha256())) return;
            try (StagedFiles staged = new StagedFiles(folder)) {
                staged.add(file.path(), content);
                staged.put();
            }
            restored.add(file.path());
        });
        return restored;
    }

    /** Whether a file is there as it was published. */
    private boolean isWhole(KeptFile file) {
        try {
            return Sha256.hex(Files.readAllBytes(folder.resolve(file.path()))).equals(file.sha256());
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether these bytes have that digest. */
    public boolean isPublished(byte[] content, String sha256) {
        return Sha256.hex(content).equals(sha256);
    }

    /** The PDF as it was published; empty when its file is gone or was altered. */
    public Optional<byte[]> findPdf(EditionRecord edition) {
        try {
            return Optional.of(published(path(edition), edition.pdfSha256()));
        } catch (KeepException e) {
            return Optional.empty();
        }
    }

    /**
     * What an edition was made with.
     *
     * @throws KeepException when it is gone or was altered
     */
    public Optional<byte[]> kit(EditionRecord edition) {
        return edition.kit().map(this::published);
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
     * An edition as it was published.
     *
     * @throws KeepException when a file of it is gone or was altered
     */
    public EditionFiles files(EditionRecord edition) {
        byte[] json = published(jsonPath(edition), edition.jsonSha256());
        byte[] pdf = published(path(edition), edition.pdfSha256());
        if (edition.page().isEmpty() || edition.kit().isEmpty()) return EditionFiles.of(json, pdf);
        return EditionFiles.of(
                json,
                pdf,
                published(edition.page().get()),
                published(edition.kit().get()));
    }

    private byte[] published(KeptFile file) {
        return published(folder.resolve(file.path()), file.sha256());
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
