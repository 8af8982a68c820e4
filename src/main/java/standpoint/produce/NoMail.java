package standpoint.produce;

import standpoint.keep.Deliveries;
import standpoint.keep.EditionFiles;
import standpoint.model.Edition;

/** Sends nothing: without a mail server every recipient is left outstanding, and counted. */
public final class NoMail implements SendEdition {

    private final Deliveries deliveries;

    /** Counts these. */
    public NoMail(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public int send(Edition edition, EditionFiles files) {
        return deliveries.listPending(edition.id()).size();
    }
}
