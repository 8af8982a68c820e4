package standpoint.produce;

import standpoint.model.Discernment;
import standpoint.model.Edition;

/**
 * An edition ready to be published.
 *
 * @param discernment what it was edited from
 * @param json its document
 */
record Draft(Discernment discernment, Edition edition, byte[] json, byte[] pdf) {}
