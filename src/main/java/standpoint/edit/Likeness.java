package standpoint.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import standpoint.model.Meaning;

/**
 * How much two positions say the same: by what the nearest of their statements mean and by the words that they share. A
 * word that most positions in view hold says little, so each counts by its rarity (inverse document frequency over the
 * gists in view). The weights were chosen on labelled coverage.
 */
final class Likeness {

    private static final double WORDS = 0.45;
    private static final Pattern OPENING = Pattern.compile("^[“\"'‘]*(that )?");

    private final Meaning meaning;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int inView;

    /** Learns how common each word is. */
    Likeness(Collection<Held> inView, Meaning meaning) {
        inView.forEach(held -> new HashSet<>(held.gist()).forEach(word -> frequency.merge(word, 1, Integer::sum)));
        this.inView = inView.size();
        this.meaning = meaning;
    }

    /** A position made ready to be compared. */
    static final class Read {

        private final Held held;
        private final List<float[]> directions;
        private final Map<String, Double> words;

        private Read(Held held, List<float[]> directions, Map<String, Double> words) {
            this.held = held;
            this.directions = List.copyOf(directions);
            this.words = words;
        }

        Held held() {
            return held;
        }
    }

    /** The positions in their order, made ready. */
    List<Read> read(List<Held> positions) {
        return positions.parallelStream()
                .map(held -> new Read(held, directions(held.statements()), weighted(held.gist())))
                .toList();
    }

    /**
     * About 1 for the same words, 0 or less for what has nothing in common; by words alone where none is in English.
     */
    static double between(Read one, Read other) {
        double words = words(one.words, other.words);
        return one.directions.stream()
                .flatMap(left -> other.directions.stream().map(right -> dot(left, right)))
                .max(Double::compare)
                .map(meaning -> (1 - WORDS) * meaning + WORDS * words)
                .orElse(words);
    }

    /** The statement of the other that means most what one of these means; empty where that cannot be told. */
    static Optional<String> nearest(Read now, Read then) {
        double most = Double.NEGATIVE_INFINITY;
        Optional<String> nearest = Optional.empty();
        for (int i = 0; i < then.directions.size(); i++) {
            float[] direction = then.directions.get(i);
            double like = now.directions.stream()
                    .mapToDouble(own -> dot(own, direction))
                    .max()
                    .orElse(most);
            if (like > most) nearest = Optional.of(then.held.statements().get(i));
            most = Math.max(most, like);
        }
        return nearest;
    }

    private List<float[]> directions(List<String> statements) {
        return statements.stream()
                .map(statement -> meaning.of(OPENING.matcher(statement).replaceFirst("")))
                .filter(direction -> direction.length > 0)
                .toList();
    }

    private Map<String, Double> weighted(List<String> gist) {
        Set<String> words = new HashSet<>(gist);
        double length = Math.sqrt(words.stream()
                .sorted()
                .mapToDouble(word -> rarity(word) * rarity(word))
                .sum());
        Map<String, Double> weighted = new HashMap<>();
        words.forEach(word -> weighted.put(word, rarity(word) / length));
        return weighted;
    }

    /** Smoothed, so that a word of every position still counts and few positions weigh much as many do. */
    private double rarity(String word) {
        return 1 + Math.log((inView + 10.0) / (frequency.getOrDefault(word, 0) + 5.0));
    }

    private static double words(Map<String, Double> one, Map<String, Double> other) {
        boolean fewer = one.size() <= other.size();
        Map<String, Double> left = fewer ? one : other;
        Map<String, Double> right = fewer ? other : one;
        return left.keySet().stream()
                .filter(right::containsKey)
                .sorted()
                .mapToDouble(word -> left.getOrDefault(word, 0.0) * right.getOrDefault(word, 0.0))
                .sum();
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) sum += one[i] * other[i];
        return sum;
    }
}
