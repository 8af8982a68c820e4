package standpoint.discern.party;

import java.util.List;
import standpoint.model.Standing;

/**
 * For whom one speaks; {@code UNRESOLVED} when the words name somebody whom no briefing knows, or contradict each
 * other.
 */
public record Whose(Standing standing, List<String> parties) {

    static final Whose THIRD = new Whose(Standing.THIRD_PARTY, List.of());
    static final Whose UNKNOWN = new Whose(Standing.UNRESOLVED, List.of());

    public Whose {
        parties = List.copyOf(parties);
    }

    static Whose of(String party) {
        return new Whose(Standing.PARTY, List.of(party));
    }
}
