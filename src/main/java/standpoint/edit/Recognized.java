package standpoint.edit;

import java.util.Optional;
import standpoint.model.Change;
import standpoint.model.Edition;
import standpoint.model.Position;
import standpoint.model.Quotation;
import standpoint.model.StatedPosition;

/**
 * A position of this window with its identity.
 *
 * @param before the position that it continues, with the edition that last had it; empty when new
 */
record Recognized(Position position, String id, Change change, Optional<Before> before) {

    /**
     * A position as an earlier edition stated it.
     *
     * @param nearest of its quotations to what is held now
     */
    record Before(Edition edition, StatedPosition position, Quotation nearest) {}
}
