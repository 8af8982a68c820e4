package standpoint.reword;

import java.util.List;
import standpoint.model.Edition;
import standpoint.model.Party;

/**
 * Words the bottom line of an edition anew. It never fails: what does not work out leaves the sentences as they are.
 */
@FunctionalInterface
public interface Reword {

    /** Leaves every edition as it is. */
    Reword NOTHING = (edition, parties) -> edition;

    /**
     * The edition with better sentences, or with its own and the reason.
     *
     * @param parties of the briefing, by whose names a sentence may call them
     */
    Edition reword(Edition edition, List<Party> parties);
}
