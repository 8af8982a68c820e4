package standpoint.keep;

import static standpoint.keep.Rows.findText;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * The ledger of what went to whom. A row is written before a message leaves and after it was answered, so that nothing
 * that may have gone is sent again.
 */
public final class Deliveries {

    /** Enough of a digest that no two recipients of an edition share it. */
    private static final int HASH_LENGTH = 16;

    private final Database database;

    Deliveries(Database database) {
        this.database = database;
    }

    /** The deliveries of an edition that are known not to have gone, in the order of its recipients. */
    public List<Delivery> listPending(String editionId) {
        return list(editionId).stream()
                .filter(delivery -> delivery.state() == Delivery.State.PENDING)
                .toList();
    }

    /** All deliveries of an edition, in the order of its recipients. */
    public List<Delivery> list(String editionId) {
        return database.read(
                "the deliveries of " + editionId,
                handle -> handle.createQuery("SELECT * FROM delivery WHERE edition_id = :edition ORDER BY position")
                        .bind("edition", editionId)
                        .map((row, context) -> read(row))
                        .list());
    }

    /**
     * Notes that a message is about to be handed over.
     *
     * @throws FencedException when the delivery is not, or no longer, known not to have gone
     */
    public void sending(Delivery delivery, Instant now) {
        move(delivery, Delivery.State.PENDING, Delivery.State.SENDING, 1, Optional.empty(), now);
    }

    /**
     * Notes that the message was taken.
     *
     * @param reply what the other side said
     */
    public void sent(Delivery delivery, String reply, Instant now) {
        move(delivery, Delivery.State.SENDING, Delivery.State.SENT, 0, Optional.of(reply), now);
    }

    /**
     * Notes that the message was not taken.
     *
     * @param reason what the other side said, or why it could not be asked
     * @param permanent whether another attempt is pointless; otherwise the delivery is pending again
     */
    public void failed(Delivery delivery, String reason, boolean permanent, Instant now) {
        Delivery.State next = permanent ? Delivery.State.FAILED : Delivery.State.PENDING;
        move(delivery, Delivery.State.SENDING, next, 0, Optional.of(reason), now);
    }

    private void move(
            Delivery delivery,
            Delivery.State from,
            Delivery.State to,
            int attempts,
            Optional<String> reply,
            Instant now) {
        int moved = database.write(
                "the delivery to " + delivery.recipient(),
                handle -> handle.createUpdate("""
                        UPDATE delivery SET state = :to, attempts = attempts + :attempts, changed = :now,
                          last_reply = COALESCE(:reply, last_reply)
                        WHERE id = :id AND state = :from
                        """)
                        .bind("to", to.name())
                        .bind("attempts", attempts)
                        .bind("now", now.toEpochMilli())
                        .bind("reply", reply)
                        .bind("id", delivery.id())
                        .bind("from", from.name())
                        .execute());
        if (moved == 0)
            throw new FencedException("The delivery of %s to %s is not %s any more: another took over."
                    .formatted(delivery.editionId(), delivery.recipient(), from));
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getString("id"),
                row.getString("edition_id"),
                row.getString("recipient"),
                row.getString("message_id"),
                Delivery.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                findText(row, "last_reply"));
    }

    /** Has what was held back for approval sent, as part of a release. */
    static void release(Handle handle, String editionId, Instant now) {
        handle.createUpdate(
                        "UPDATE delivery SET state = 'PENDING', changed = :now WHERE edition_id = :edition AND state = 'HELD'")
                .bind("now", now.toEpochMilli())
                .bind("edition", editionId)
                .execute();
    }

    /**
     * Adds a delivery for each recipient once, as part of a publication.
     *
     * @param state of each: to be sent, or held
     */
    static void insert(Handle handle, String editionId, List<String> recipients, Delivery.State state, Instant now) {
        int position = 0;
        for (String recipient : new LinkedHashSet<>(recipients))
            handle.createUpdate("""
                            INSERT INTO delivery (id, edition_id, position, recipient, message_id, state, attempts,
                              changed)
                            VALUES (:id, :edition, :position, :recipient, :message, :state, 0, :now)
                            """)
                    .bind("id", UUID.randomUUID().toString())
                    .bind("edition", editionId)
                    .bind("position", position++)
                    .bind("recipient", recipient)
                    .bind("message", messageId(editionId, recipient))
                    .bind("state", state.name())
                    .bind("now", now.toEpochMilli())
                    .execute();
    }

    private static String messageId(String editionId, String recipient) {
        byte[] address = recipient.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return editionId + "." + Sha256.hex(address).substring(0, HASH_LENGTH) + "@standpoint";
    }
}
