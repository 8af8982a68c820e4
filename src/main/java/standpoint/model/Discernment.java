package standpoint.model;

import java.util.List;

/**
 * What was found in a window's articles.
 *
 * @param attributions in the order of the articles and of their texts
 * @param positions of the briefing's parties only
 * @param topics that positions may touch: the briefing's in its order, then those that were found, the greatest first
 * @param readings of each quotable article, in their order
 * @param figures in the order of the articles and of their texts
 */
public record Discernment(
        List<Attribution> attributions,
        List<Position> positions,
        List<Topic> topics,
        List<Reading> readings,
        List<Figure> figures) {
    public Discernment {
        attributions = List.copyOf(attributions);
        positions = List.copyOf(positions);
        topics = List.copyOf(topics);
        readings = List.copyOf(readings);
        figures = List.copyOf(figures);
    }
}
