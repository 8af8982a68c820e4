package standpoint.keep;

import static standpoint.keep.Rows.findInstant;
import static standpoint.keep.Rows.findText;
import static standpoint.keep.Rows.millis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import standpoint.model.Approval;

/**
 * What was decided about editions that need approval. Each is decided about once: of two who do so at the same time one
 * succeeds.
 */
public final class Reviews {

    private final Database database;

    Reviews(Database database) {
        this.database = database;
    }

    /** The review of an edition; empty when it needs none. */
    public Optional<Review> find(String editionId) {
        return database.read(
                "the review of " + editionId,
                handle -> handle.createQuery("SELECT * FROM review WHERE edition_id = :edition")
                        .bind("edition", editionId)
                        .map((row, context) -> read(row))
                        .findOne());
    }

    /** Releases an edition that awaits approval; false when it does not. */
    public boolean approve(String editionId, String by, Instant now) {
        return decide(editionId, Review.State.APPROVED, Optional.of(by), Optional.empty(), now);
    }

    /** Withdraws an edition that awaits approval; false when it does not. */
    public boolean reject(String editionId, String by, String because, Instant now) {
        return decide(editionId, Review.State.REJECTED, Optional.of(by), Optional.of(because), now);
    }

    /** Releases an edition that nobody decided about; false when somebody did meanwhile. */
    public boolean sendUnreviewed(String editionId, Instant now) {
        return decide(editionId, Review.State.UNREVIEWED, Optional.empty(), Optional.empty(), now);
    }

    private boolean decide(
            String editionId, Review.State state, Optional<String> by, Optional<String> reason, Instant now) {
        return database.write("the decision about " + editionId, handle -> {
            int decided = handle.createUpdate("""
                            UPDATE review SET state = :state, decided = :now, decided_by = :by, reason = :reason
                            WHERE edition_id = :edition AND state = 'AWAITING'
                            """)
                    .bind("state", state.name())
                    .bind("now", now.toEpochMilli())
                    .bind("by", by)
                    .bind("reason", reason)
                    .bind("edition", editionId)
                    .execute();
            if (decided == 1 && state != Review.State.REJECTED) Deliveries.release(handle, editionId, now);
            return decided == 1;
        });
    }

    /** The editions that are to be sent unreviewed: nobody decided by their deadline. The first deadline first. */
    public List<String> listOverdue(Instant now) {
        return database.read(
                "the editions past their deadline",
                handle -> handle.createQuery("""
                        SELECT edition_id FROM review
                        WHERE state = 'AWAITING' AND at_deadline = 'SEND' AND deadline <= :now
                        ORDER BY deadline, edition_id
                        """)
                        .bind("now", now.toEpochMilli())
                        .mapTo(String.class)
                        .list());
    }

    /** The editions that were released since then and have a delivery that was never tried. */
    public List<String> listUntried(Instant since) {
        return database.read(
                "the editions that were not sent",
                handle -> handle.createQuery("""
                        SELECT edition_id FROM review
                        WHERE state IN ('APPROVED', 'UNREVIEWED') AND decided >= :since AND edition_id IN
                          (SELECT edition_id FROM delivery WHERE state = 'PENDING' AND attempts = 0)
                        ORDER BY decided, edition_id
                        """)
                        .bind("since", since.toEpochMilli())
                        .mapTo(String.class)
                        .list());
    }

    private static Review read(ResultSet row) throws SQLException {
        return new Review(
                row.getString("edition_id"),
                Review.State.valueOf(row.getString("state")),
                findInstant(row, "deadline"),
                Approval.Then.valueOf(row.getString("at_deadline")),
                findInstant(row, "decided"),
                findText(row, "decided_by"),
                findText(row, "reason"));
    }

    /** Has an edition await approval, as part of its publication. */
    static void insert(Handle handle, String editionId, Approval approval, Instant published) {
        handle.createUpdate("""
                        INSERT INTO review (edition_id, state, deadline, at_deadline)
                        VALUES (:edition, 'AWAITING', :deadline, :then)
                        """)
                .bind("edition", editionId)
                .bind("deadline", millis(approval.deadline().map(published::plus)))
                .bind("then", approval.then().name())
                .execute();
    }
}
