package standpoint.edit;

import java.util.List;
import standpoint.model.Act;
import standpoint.model.PartySection;
import standpoint.model.StatedPosition;
import standpoint.model.Topic;
import standpoint.model.TopicRow;
import standpoint.model.TopicRow.Cell;

/** What each party did on each topic. */
final class Matrix {

    private Matrix() {}

    /** One row for each topic that any party spoke to, in their order. */
    static List<TopicRow> rows(List<Topic> topics, List<PartySection> sections) {
        return topics.stream()
                .map(topic -> row(topic, sections))
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> !cell.positionIds().isEmpty()))
                .toList();
    }

    private static TopicRow row(Topic topic, List<PartySection> sections) {
        return new TopicRow(
                topic.id(),
                topic.name(),
                sections.stream().map(section -> cell(topic, section)).toList());
    }

    private static Cell cell(Topic topic, PartySection section) {
        List<StatedPosition> positions = section.positions().stream()
                .filter(position -> position.topics().contains(topic.id()))
                .toList();
        List<Act> acts = positions.stream().map(StatedPosition::act).distinct().toList();
        return new Cell(
                section.partyId(),
                acts,
                positions.stream().map(StatedPosition::id).toList());
    }
}
