package standpoint.model;

import java.util.List;

/**
 * A row of the party × topic matrix.
 *
 * @param cells one for each party of the edition, in the order of its sections
 */
public record TopicRow(String topicId, String name, List<Cell> cells) {

    /**
     * What a party did on the topic.
     *
     * @param positionIds strongest first; empty when the party said nothing on it
     */
    public record Cell(String partyId, List<Act> acts, List<String> positionIds) {
        public Cell {
            acts = List.copyOf(acts);
            positionIds = List.copyOf(positionIds);
        }
    }

    public TopicRow {
        cells = List.copyOf(cells);
    }
}
