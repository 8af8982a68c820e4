package standpoint.model;

import java.util.List;

/**
 * One party's part of an edition.
 *
 * @param speakers who spoke for it, the most quoted first
 * @param positions changed before repeated, more outlets before fewer, direct before hedged; empty when it said nothing
 */
public record PartySection(String partyId, String name, List<String> speakers, List<StatedPosition> positions) {
    public PartySection {
        speakers = List.copyOf(speakers);
        positions = List.copyOf(positions);
    }
}
