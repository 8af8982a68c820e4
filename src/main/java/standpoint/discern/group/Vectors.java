package standpoint.discern.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Weighs terms by how rare they are among all statements, and measures how alike two statements are. */
final class Vectors {

    private final Map<String, Integer> documents = new HashMap<>();
    private final int all;

    Vectors(List<SortedMap<String, Integer>> statements) {
        all = statements.size();
        for (SortedMap<String, Integer> terms : statements)
            for (String term : terms.keySet()) documents.merge(term, 1, Integer::sum);
    }

    /** The statement as a vector of length 1, in the order of the alphabet; empty when it has no terms. */
    SortedMap<String, Double> of(SortedMap<String, Integer> terms) {
        SortedMap<String, Double> vector = new TreeMap<>();
        double square = 0;
        for (Map.Entry<String, Integer> entry : terms.entrySet()) {
            double weight = (1 + Math.log(entry.getValue())) * rarity(entry.getKey());
            vector.put(entry.getKey(), weight);
            square += weight * weight;
        }
        double length = Math.sqrt(square);
        vector.replaceAll((term, weight) -> weight / length);
        return vector;
    }

    /** Smoothed, so that a term of every statement still counts and few statements weigh much as many do. */
    private double rarity(String term) {
        return 1 + Math.log((all + 10.0) / (documents.getOrDefault(term, 0) + 5.0));
    }

    /** The cosine of two vectors of length 1. */
    static double cosine(Map<String, Double> a, Map<String, Double> b) {
        double sum = 0;
        for (Map.Entry<String, Double> entry : a.entrySet())
            sum += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
        return sum;
    }
}
