package standpoint.produce;

import java.time.Clock;
import standpoint.issue.mail.MailEdition;
import standpoint.issue.mail.MailException;
import standpoint.keep.Deliveries;
import standpoint.keep.Delivery;
import standpoint.keep.FencedException;
import standpoint.model.Edition;

/** Mails an edition to each recipient once, with a line in the ledger before and after each attempt. */
public final class MailRecipients implements SendEdition {

    private final MailEdition mail;
    private final Deliveries deliveries;
    private final Clock clock;

    /** Sends by this mail and keeps book in these deliveries. */
    public MailRecipients(MailEdition mail, Deliveries deliveries, Clock clock) {
        this.mail = mail;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public int send(Edition edition, byte[] pdf) {
        int unsent = 0;
        for (Delivery delivery : deliveries.listPending(edition.id())) if (!sent(delivery, edition, pdf)) unsent++;
        return unsent;
    }

    private boolean sent(Delivery delivery, Edition edition, byte[] pdf) {
        try {
            deliveries.sending(delivery, clock.instant());
        } catch (FencedException taken) {
            // another process is sending the same edition, and will say what became of this message
            return true;
        }
        try {
            String reply = mail.send(edition, pdf, delivery.recipient(), delivery.messageId());
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
