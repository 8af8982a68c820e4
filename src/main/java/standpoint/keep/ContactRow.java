package standpoint.keep;

import static standpoint.keep.Rows.findInstant;
import static standpoint.keep.Rows.findText;
import static standpoint.keep.Rows.instant;
import static standpoint.keep.Rows.millis;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import standpoint.model.Contact;
import standpoint.model.Contact.Move;
import standpoint.model.Repair;

/** How a source is to be approached, as a row. Repairs are written {@code JUNK=1 ENTITY=12}. */
final class ContactRow {

    private ContactRow() {}

    static void replace(Handle handle, String briefingId, List<Contact> contacts) {
        if (contacts.isEmpty()) return;
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO source_contact (briefing_id, source_id, feed, asked, rest, moved_to, moved_seen, entries,
                  repairs)
                VALUES (:briefing, :source, :feed, :asked, :rest, :movedTo, :movedSeen, :entries, :repairs)
                ON CONFLICT (briefing_id, source_id) DO UPDATE SET
                  feed = excluded.feed, asked = excluded.asked, rest = excluded.rest,
                  moved_to = excluded.moved_to, moved_seen = excluded.moved_seen, entries = excluded.entries,
                  repairs = excluded.repairs
                """);
        for (Contact contact : contacts)
            batch.bind("briefing", briefingId)
                    .bind("source", contact.sourceId())
                    .bind("feed", contact.feed().toString())
                    .bind("asked", contact.asked().toEpochMilli())
                    .bind("rest", millis(contact.rest()))
                    .bind("movedTo", contact.move().map(move -> move.to().toString()))
                    .bind("movedSeen", contact.move().map(Move::seen).orElse(0))
                    .bind("entries", contact.entries())
                    .bind("repairs", write(contact.repairs()))
                    .add();
        batch.execute();
    }

    static Contact read(ResultSet row) throws SQLException {
        int seen = row.getInt("moved_seen");
        Optional<URI> movedTo = findText(row, "moved_to").map(URI::create);
        return new Contact(
                row.getString("source_id"),
                URI.create(row.getString("feed")),
                instant(row, "asked"),
                findInstant(row, "rest"),
                movedTo.map(to -> new Move(to, seen)),
                row.getInt("entries"),
                readRepairs(row.getString("repairs")));
    }

    private static String write(Map<Repair, Integer> repairs) {
        return repairs.entrySet().stream()
                .map(repair -> repair.getKey().name() + "=" + repair.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Map<Repair, Integer> readRepairs(String written) {
        Map<Repair, Integer> repairs = new EnumMap<>(Repair.class);
        for (String repair : written.split(" ", -1)) {
            int equals = repair.indexOf('=');
            if (equals > 0)
                repairs.put(
                        Repair.valueOf(repair.substring(0, equals)), Integer.parseInt(repair.substring(equals + 1)));
        }
        return repairs;
    }
}
