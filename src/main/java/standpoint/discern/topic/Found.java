package standpoint.discern.topic;

import java.util.List;
import standpoint.model.Position;
import standpoint.model.Topic;

/**
 * What was found to be spoken to.
 *
 * @param topics the greatest first; the terms of each are names that would do for it, the one that it has first
 * @param positions all that were given, in their order, each with its topics
 */
public record Found(List<Topic> topics, List<Position> positions) {
    public Found {
        topics = List.copyOf(topics);
        positions = List.copyOf(positions);
    }
}
