package standpoint.produce;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import standpoint.issue.mail.Letter;
import standpoint.issue.mail.MailEdition;
import standpoint.issue.mail.MailException;
import standpoint.issue.template.Kit;
import standpoint.keep.Deliveries;
import standpoint.keep.Delivery;
import standpoint.keep.EditionFiles;
import standpoint.keep.FencedException;
import standpoint.model.Edition;

/** Mails an edition to each recipient once, with a line in the ledger before and after each attempt. */
public final class MailRecipients implements SendEdition {

    private final MailEdition mail;
    private final Deliveries deliveries;
    private final Supplier<Kit> present;
    private final Clock clock;

    /**
     * Sends by this mail and keeps book in these deliveries.
     *
     * @param present words the mail of an edition that was kept without its templates
     */
    public MailRecipients(MailEdition mail, Deliveries deliveries, Supplier<Kit> present, Clock clock) {
        this.mail = mail;
        this.present = present;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public int send(Edition edition, EditionFiles files) {
        List<Delivery> pending = deliveries.listPending(edition.id());
        if (pending.isEmpty()) return 0;
        Kit kit = files.kit().map(Kit::unpack).orElseGet(present);
        int unsent = 0;
        for (Delivery delivery : pending) if (!sent(delivery, () -> mail.letter(edition, kit, files.pdf()))) unsent++;
        return unsent;
    }

    private boolean sent(Delivery delivery, Supplier<Letter> letter) {
        try {
            deliveries.sending(delivery, clock.instant());
        } catch (FencedException taken) {
            // another process is sending the same edition, and will say what became of this message
            return true;
        }
        try {
            String reply = mail.send(letter.get(), delivery.recipient(), delivery.messageId());
            deliveries.sent(delivery, reply, clock.instant());
            return true;
        } catch (MailException notTaken) {
            record(delivery, notTaken);
            return false;
        }
    }

    /** What may have gone stays marked as being sent, so that nothing sends it again. */
    private void record(Delivery delivery, MailException notTaken) {
        String reason = String.valueOf(notTaken.getMessage());
        switch (notTaken.fate()) {
            case NOT_SENT -> deliveries.failed(delivery, reason, false, clock.instant());
            case REFUSED -> deliveries.failed(delivery, reason, true, clock.instant());
            case UNKNOWN -> {}
        }
    }
}
