package standpoint.keep;

import static standpoint.keep.Rows.findInstant;
import static standpoint.keep.Rows.findText;
import static standpoint.keep.Rows.instant;
import static standpoint.keep.Rows.millis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import standpoint.model.FeedState;
import standpoint.model.SourceState;

/** The state of a source as a row. */
final class SourceStateRow {

    private SourceStateRow() {}

    static void replace(Handle handle, String briefingId, List<SourceState> states) {
        if (states.isEmpty()) return;
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO source_state (briefing_id, source_id, feed_state, reason, since, last_success, last_change,
                  etag, last_modified, failures)
                VALUES (:briefing, :source, :state, :reason, :since, :lastSuccess, :lastChange,
                  :etag, :lastModified, :failures)
                ON CONFLICT (briefing_id, source_id) DO UPDATE SET
                  feed_state = excluded.feed_state, reason = excluded.reason, since = excluded.since,
                  last_success = excluded.last_success, last_change = excluded.last_change,
                  etag = excluded.etag, last_modified = excluded.last_modified, failures = excluded.failures
                """);
        for (SourceState state : states)
            batch.bind("briefing", briefingId)
                    .bind("source", state.sourceId())
                    .bind("state", state.state().name())
                    .bind("reason", state.reason())
                    .bind("since", state.since().toEpochMilli())
                    .bind("lastSuccess", millis(state.lastSuccess()))
                    .bind("lastChange", millis(state.lastChange()))
                    .bind("etag", state.etag())
                    .bind("lastModified", state.lastModified())
                    .bind("failures", state.failures())
                    .add();
        batch.execute();
    }

    static SourceState read(ResultSet row) throws SQLException {
        return new SourceState(
                row.getString("source_id"),
                FeedState.valueOf(row.getString("feed_state")),
                findText(row, "reason"),
                instant(row, "since"),
                findInstant(row, "last_success"),
                findInstant(row, "last_change"),
                findText(row, "etag"),
                findText(row, "last_modified"),
                row.getInt("failures"));
    }
}
