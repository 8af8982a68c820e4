package standpoint.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much two positions say the same, by the words that they share. A word that most positions of the dispute hold
 * says little, so each counts by its rarity (inverse document frequency over the gists in view).
 */
final class Likeness {

    /** Fewer shared words than this are a coincidence, unless one of the two has no more. */
    private static final int COINCIDENCE = 3;

    private final Map<String, Integer> frequency = new HashMap<>();
    private final int gists;

    /** Learns how common each word is. */
    Likeness(Collection<List<String>> inView) {
        inView.forEach(gist -> new HashSet<>(gist).forEach(word -> frequency.merge(word, 1, Integer::sum)));
        gists = inView.size();
    }

    /** The weight of the shared words as a share of the lighter gist, from 0 to 1; 0 where too few are shared. */
    double of(List<String> one, List<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(new HashSet<>(other));
        int shorter = Math.min(new HashSet<>(one).size(), new HashSet<>(other).size());
        if (shared.isEmpty() || shared.size() < Math.min(COINCIDENCE, shorter)) return 0;
        return weight(shared) / Math.min(weight(new HashSet<>(one)), weight(new HashSet<>(other)));
    }

    private double weight(Set<String> words) {
        return words.stream()
                .sorted()
                .mapToDouble(word -> Math.log(1 + (double) gists / frequency.getOrDefault(word, 1)))
                .sum();
    }
}
