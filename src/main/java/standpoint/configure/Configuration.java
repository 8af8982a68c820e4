package standpoint.configure;

import java.util.List;
import java.util.Optional;
import standpoint.model.Briefing;
import standpoint.model.Outlet;
import standpoint.model.Party;

/**
 * Everything that a configuration folder says, checked whole.
 *
 * @param outlets in the order of their file
 * @param parties in the order of their ids
 * @param briefings in the order of their ids; never empty
 */
public record Configuration(Settings settings, List<Outlet> outlets, List<Party> parties, List<Briefing> briefings) {

    public Configuration {
        outlets = List.copyOf(outlets);
        parties = List.copyOf(parties);
        briefings = List.copyOf(briefings);
    }

    /** The briefing of that id; empty when there is none. */
    public Optional<Briefing> findBriefing(String id) {
        return briefings.stream().filter(briefing -> briefing.id().equals(id)).findFirst();
    }
}
