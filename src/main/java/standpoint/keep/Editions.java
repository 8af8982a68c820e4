package standpoint.keep;

import static standpoint.keep.Rows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import standpoint.model.Edition;

/** The published editions. None is ever changed. */
public final class Editions {

    private static final String COLUMNS =
            "id, briefing_id, number, dated, cut_off, issued, pdf, pdf_sha256, json, json_sha256, page, page_sha256,"
                    + " kit_sha256";

    /** What was rejected is in the archive alone. */
    private static final String STANDS =
            " NOT EXISTS (SELECT 1 FROM review WHERE edition_id = edition.id AND state = 'REJECTED') ";

    private final Database database;
    private final EditionJson json = new EditionJson();

    Editions(Database database) {
        this.database = database;
    }

    /** The edition of that id, as published. */
    public Optional<Edition> find(String id) {
        return findDocument(id).map(json::read);
    }

    /** The document of an edition, byte for byte as it was published. */
    public Optional<byte[]> findDocument(String id) {
        return database.read(
                "edition " + id,
                handle -> handle.createQuery("SELECT body FROM edition WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> row.getBytes("body"))
                        .findOne());
    }

    /**
     * The latest editions of a briefing, without rejected ones, whose cut-off lies strictly before an instant, the
     * newest first.
     */
    public List<Edition> listNewest(String briefingId, Instant cutOffBefore, int most) {
        return database
                .read(
                        "the editions of " + briefingId,
                        handle -> handle.createQuery("""
                                SELECT body FROM edition WHERE briefing_id = :briefing AND cut_off < :before
                                  AND""" + STANDS + "ORDER BY cut_off DESC, number DESC LIMIT :most")
                                .bind("briefing", briefingId)
                                .bind("before", cutOffBefore.toEpochMilli())
                                .bind("most", most)
                                .map((row, context) -> row.getBytes("body"))
                                .list())
                .stream()
                .map(json::read)
                .toList();
    }

    /**
     * Where the next window begins: the latest cut-off strictly before an instant of an edition that could read any
     * source and was not rejected; empty before the first.
     */
    public Optional<Instant> findLastCutOff(String briefingId, Instant before) {
        return database.read(
                "the last cut-off of " + briefingId,
                handle -> handle.createQuery("""
                        SELECT cut_off FROM edition WHERE briefing_id = :briefing AND cut_off < :before AND NOT blind
                          AND""" + STANDS + "ORDER BY cut_off DESC LIMIT 1")
                        .bind("briefing", briefingId)
                        .bind("before", before.toEpochMilli())
                        .map((row, context) -> instant(row, "cut_off"))
                        .findOne());
    }

    /**
     * The earliest time before an instant that a rejected edition covered and no other edition has covered whole: the
     * next window goes back to there. Empty when there is none.
     */
    public Optional<Instant> findUncovered(String briefingId, Instant before) {
        return database.read(
                "the rejected editions of " + briefingId,
                handle -> handle.createQuery("""
                        SELECT window_from FROM edition AS rejected
                        WHERE briefing_id = :briefing AND cut_off < :before AND NOT blind
                          AND id IN (SELECT edition_id FROM review WHERE state = 'REJECTED')
                          AND NOT EXISTS (SELECT 1 FROM edition WHERE briefing_id = :briefing AND NOT blind
                            AND window_from <= rejected.window_from AND cut_off >= rejected.cut_off
                            AND""" + STANDS + ") ORDER BY window_from LIMIT 1")
                        .bind("briefing", briefingId)
                        .bind("before", before.toEpochMilli())
                        .map((row, context) -> instant(row, "window_from"))
                        .findOne());
    }

    /** The number of a briefing's next edition, from 1. */
    public int nextNumber(String briefingId) {
        return database.read(
                "the next number of " + briefingId,
                handle -> handle.createQuery(
                                "SELECT COALESCE(MAX(number), 0) + 1 FROM edition WHERE briefing_id = :briefing")
                        .bind("briefing", briefingId)
                        .mapTo(Integer.class)
                        .one());
    }

    /** The archive's entry of an edition. */
    public Optional<EditionRecord> findRecord(String id) {
        return database.read(
                "edition " + id,
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM edition WHERE id = :id")
                        .bind("id", id)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** The archive's entries, of one briefing or of all, the newest cut-off first. */
    public List<EditionRecord> listRecords(Optional<String> briefingId) {
        return database.read("the list of editions", handle -> listRecords(handle, briefingId));
    }

    static List<EditionRecord> listRecords(Handle handle, Optional<String> briefingId) {
        return handle.createQuery("SELECT " + COLUMNS + " FROM edition"
                        + (briefingId.isPresent() ? " WHERE briefing_id = :briefing" : "")
                        + " ORDER BY cut_off DESC, briefing_id, number DESC")
                .bind("briefing", briefingId)
                .map((row, context) -> read(row))
                .list();
    }

    private static EditionRecord read(ResultSet row) throws SQLException {
        return new EditionRecord(
                row.getString("id"),
                row.getString("briefing_id"),
                row.getInt("number"),
                LocalDate.parse(row.getString("dated")),
                instant(row, "cut_off"),
                instant(row, "issued"),
                row.getString("pdf"),
                row.getString("pdf_sha256"),
                row.getString("json"),
                row.getString("json_sha256"),
                page(row),
                Optional.ofNullable(row.getString("kit_sha256")).map(KeptFile::kit));
    }

    private static Optional<KeptFile> page(ResultSet row) throws SQLException {
        String path = row.getString("page");
        return path == null ? Optional.empty() : Optional.of(new KeptFile(path, row.getString("page_sha256")));
    }

    /** Adds an edition, as part of a publication. */
    static void insert(Handle handle, Run run, EditionRecord entry, byte[] body, Edition edition) {
        handle.createUpdate("""
                        INSERT INTO edition (id, run_id, briefing_id, number, dated, cut_off, issued, pdf, pdf_sha256,
                          json, json_sha256, page, page_sha256, kit_sha256, body, blind, window_from)
                        VALUES (:id, :run, :briefing, :number, :dated, :cutOff, :issued, :pdf, :pdfSha256,
                          :json, :jsonSha256, :page, :pageSha256, :kitSha256, :body, :blind, :from)
                        """)
                .bind("id", entry.id())
                .bind("run", run.id())
                .bind("briefing", entry.briefingId())
                .bind("number", entry.number())
                .bind("dated", entry.date().toString())
                .bind("cutOff", entry.cutOff().toEpochMilli())
                .bind("issued", entry.issuedAt().toEpochMilli())
                .bind("pdf", entry.pdf())
                .bind("pdfSha256", entry.pdfSha256())
                .bind("json", entry.json())
                .bind("jsonSha256", entry.jsonSha256())
                .bind("page", entry.page().map(KeptFile::path))
                .bind("pageSha256", entry.page().map(KeptFile::sha256))
                .bind("kitSha256", entry.kit().map(KeptFile::sha256))
                .bind("body", body)
                .bind("blind", edition.coverage().blind())
                .bind("from", edition.window().from().toEpochMilli())
                .execute();
    }
}
