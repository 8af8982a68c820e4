package standpoint.keep;

import static standpoint.keep.Rows.findInstant;
import static standpoint.keep.Rows.findText;
import static standpoint.keep.Rows.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The ledger of slots: who produces each, and what became of it. A slot has one edition at most. */
public final class Runs {

    private final Database database;

    Runs(Database database) {
        this.database = database;
    }

    /**
     * Asks for a slot. It is given when it is free, was missed, has failed, or when the lease of whoever held it ran
     * out; each time as a new attempt, and the attempts before it can publish no more.
     *
     * @param owner who asks, for others to read
     * @param lease how long the claim holds without being renewed
     */
    public Claim claim(String briefingId, Instant slot, String owner, Instant now, Duration lease) {
        return database.write("the claim on " + named(briefingId, slot), handle -> {
            insertFree(handle, briefingId, slot, now);
            int taken = handle.createUpdate("""
                            UPDATE run SET attempt = attempt + 1, state = 'RUNNING', owner = :owner,
                              lease_until = :until, started = :now, ended = NULL, reason = NULL
                            WHERE briefing_id = :briefing AND slot = :slot
                              AND (state IN ('FAILED', 'MISSED') OR (state = 'RUNNING' AND lease_until < :now))
                            """)
                    .bind("owner", owner)
                    .bind("until", now.plus(lease).toEpochMilli())
                    .bind("now", now.toEpochMilli())
                    .bind("briefing", briefingId)
                    .bind("slot", slot.toEpochMilli())
                    .execute();
            return handle.createQuery("SELECT * FROM run WHERE briefing_id = :briefing AND slot = :slot")
                    .bind("briefing", briefingId)
                    .bind("slot", slot.toEpochMilli())
                    .map((row, context) -> taken == 1 ? claimed(row) : refused(row))
                    .one();
        });
    }

    /** A slot that nobody asked for yet stands as missed until it is taken in the same transaction. */
    private static int insertFree(Handle handle, String briefingId, Instant slot, Instant now) {
        return handle.createUpdate("""
                        INSERT INTO run (id, briefing_id, slot, attempt, state, owner, lease_until, started)
                        VALUES (:id, :briefing, :slot, 0, 'MISSED', '', :now, :now)
                        ON CONFLICT (briefing_id, slot) DO NOTHING
                        """)
                .bind("id", UUID.randomUUID().toString())
                .bind("briefing", briefingId)
                .bind("slot", slot.toEpochMilli())
                .bind("now", now.toEpochMilli())
                .execute();
    }

    private static Claim claimed(ResultSet row) throws SQLException {
        return new Claim.Claimed(new Run(
                row.getString("id"), row.getString("briefing_id"), instant(row, "slot"), row.getInt("attempt")));
    }

    private static Claim refused(ResultSet row) throws SQLException {
        return RunRecord.State.valueOf(row.getString("state")) == RunRecord.State.DONE
                ? new Claim.Done(row.getString("edition_id"))
                : new Claim.Held(row.getString("owner"), instant(row, "lease_until"));
    }

    /**
     * Holds a claim for longer.
     *
     * @throws FencedException when it is no longer the caller's
     */
    public void renew(Run run, Instant now, Duration lease) {
        int renewed = database.write(
                "the lease on " + named(run),
                handle -> handle.createUpdate(
                                "UPDATE run SET lease_until = :until WHERE id = :id AND attempt = :attempt AND state = 'RUNNING'")
                        .bind("until", now.plus(lease).toEpochMilli())
                        .bind("id", run.id())
                        .bind("attempt", run.attempt())
                        .execute());
        if (renewed == 0) throw fenced(run);
    }

    /**
     * Gives a claim up, so that the slot can be tried again at once. A claim that is no longer the caller's is left
     * alone.
     *
     * @param reason one sentence for the reader
     */
    public void fail(Run run, String reason, Instant now) {
        database.change(
                "the failure of " + named(run),
                handle -> handle.createUpdate("""
                        UPDATE run SET state = 'FAILED', reason = :reason, ended = :now
                        WHERE id = :id AND attempt = :attempt AND state = 'RUNNING'
                        """)
                        .bind("reason", reason)
                        .bind("now", now.toEpochMilli())
                        .bind("id", run.id())
                        .bind("attempt", run.attempt())
                        .execute());
    }

    /**
     * Notes that a slot passed without an edition. A slot that has an outcome, or that somebody is at, is left alone;
     * one whose attempt was cut off is noted.
     *
     * @param reason one sentence for the reader
     */
    public void missed(String briefingId, Instant slot, String reason, Instant now) {
        database.change("the missed slot of " + named(briefingId, slot), handle -> {
            int added = insertFree(handle, briefingId, slot, now);
            handle.createUpdate("""
                            UPDATE run SET state = 'MISSED', reason = :reason, ended = :now
                            WHERE briefing_id = :briefing AND slot = :slot
                              AND (:added = 1 OR (state = 'RUNNING' AND lease_until < :now))
                            """)
                    .bind("reason", reason)
                    .bind("now", now.toEpochMilli())
                    .bind("briefing", briefingId)
                    .bind("slot", slot.toEpochMilli())
                    .bind("added", added)
                    .execute();
        });
    }

    /** The latest slots of a briefing and what became of them, the newest first. */
    public List<RunRecord> list(String briefingId, int most) {
        return database.read(
                "the runs of " + briefingId,
                handle -> handle.createQuery(
                                "SELECT * FROM run WHERE briefing_id = :briefing ORDER BY slot DESC LIMIT :most")
                        .bind("briefing", briefingId)
                        .bind("most", most)
                        .map((row, context) -> record(row))
                        .list());
    }

    private static RunRecord record(ResultSet row) throws SQLException {
        return new RunRecord(
                row.getString("briefing_id"),
                instant(row, "slot"),
                row.getInt("attempt"),
                RunRecord.State.valueOf(row.getString("state")),
                instant(row, "started"),
                findInstant(row, "ended"),
                findText(row, "reason"),
                findText(row, "edition_id"));
    }

    /**
     * Marks a run as done, as part of a publication.
     *
     * @throws FencedException when the claim is no longer the caller's
     */
    void done(Handle handle, Run run, String editionId, Instant now) {
        int done = handle.createUpdate("""
                        UPDATE run SET state = 'DONE', edition_id = :edition, ended = :now
                        WHERE id = :id AND attempt = :attempt AND state = 'RUNNING'
                        """)
                .bind("edition", editionId)
                .bind("now", now.toEpochMilli())
                .bind("id", run.id())
                .bind("attempt", run.attempt())
                .execute();
        if (done == 0) throw fenced(run);
    }

    private static FencedException fenced(Run run) {
        return new FencedException("Attempt %d at %s is no longer the one that counts: another took over."
                .formatted(run.attempt(), named(run)));
    }

    private static String named(Run run) {
        return named(run.briefingId(), run.slot());
    }

    private static String named(String briefingId, Instant slot) {
        return briefingId + " due " + slot;
    }
}
