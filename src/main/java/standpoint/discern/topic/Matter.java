package standpoint.discern.topic;

import java.util.List;
import java.util.Map;
import standpoint.model.Position;

/**
 * Something that one party or several hold in the same words: the least that a topic is made of.
 *
 * @param positions one for each of its parties
 * @param statements how often it was said
 * @param meaning where it points, of length 1
 * @param phrases the phrases of what is said (1) and of the sentences around it (less), by their keys
 */
record Matter(List<Position> positions, int statements, Meaning meaning, Map<String, Double> phrases) {
    Matter {
        positions = List.copyOf(positions);
    }

    /** What is said often counts for more, but not for as many. */
    double weight() {
        return Math.sqrt(statements);
    }

    /** How far it speaks of a phrase, from 0 to 1. */
    double holds(String phrase) {
        return phrases.getOrDefault(phrase, 0.0);
    }
}
