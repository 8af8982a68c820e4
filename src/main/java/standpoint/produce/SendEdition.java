package standpoint.produce;

import standpoint.keep.EditionFiles;
import standpoint.model.Edition;

/** Sends a published edition to whoever has not got it yet. */
public interface SendEdition {

    /** Tries each outstanding recipient once; returns the number of those still without it. */
    int send(Edition edition, EditionFiles files);
}
