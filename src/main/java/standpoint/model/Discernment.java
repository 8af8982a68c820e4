package standpoint.model;

import java.util.List;

/**
 * What was found in a window's articles.
 *
 * @param attributions in the order of the articles and of their texts
 * @param positions of the briefing's parties only
 * @param readings of each quotable article, in their order
 * @param figures in the order of the articles and of their texts
 */
public record Discernment(
        List<Attribution> attributions, List<Position> positions, List<Reading> readings, List<Figure> figures) {
    public Discernment {
        attributions = List.copyOf(attributions);
        positions = List.copyOf(positions);
        readings = List.copyOf(readings);
        figures = List.copyOf(figures);
    }
}
