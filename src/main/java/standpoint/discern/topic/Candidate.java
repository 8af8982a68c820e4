package standpoint.discern.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A phrase of several matters, which a topic may be built round or named by.
 *
 * @param form as it is most often written
 * @param described whether it has an adjective
 * @param name whether it is the name of something
 * @param holders the numbers of the matters that have it
 */
record Candidate(String key, String form, int length, boolean described, boolean name, List<Integer> holders) {
    Candidate {
        holders = List.copyOf(holders);
    }

    private static final double FIXED = 0.7;

    /** All candidates, by their keys in the order of the alphabet. */
    static List<Candidate> of(List<Matter> matters, List<Phrases.Use> uses) {
        SortedMap<String, List<Phrases.Use>> byKey = new TreeMap<>();
        for (Phrases.Use use : uses)
            byKey.computeIfAbsent(use.key(), key -> new ArrayList<>()).add(use);
        Map<String, List<Integer>> holders = holders(matters);
        List<Candidate> candidates = new ArrayList<>();
        byKey.forEach((key, same) -> {
            List<Integer> having = holders.getOrDefault(key, List.of());
            List<Phrases.Use> whole = same.stream().filter(Phrases.Use::whole).toList();
            if (!whole.isEmpty() && suffices(having, matters)) candidates.add(candidate(key, whole, having));
        });
        return candidates.stream()
                .filter(each -> !each.described() || isFixed(each, holders))
                .toList();
    }

    /** Two matters, or one that was said three times. */
    static boolean suffices(List<Integer> numbers, List<Matter> matters) {
        return numbers.size() >= 2
                || numbers.stream().mapToInt(i -> matters.get(i).statements()).sum() >= 3;
    }

    /**
     * Whether its noun seldom stands without it: "fossil fuels", but not the "fresh mines" of those who speak of mines.
     */
    private static boolean isFixed(Candidate described, Map<String, List<Integer>> holders) {
        String noun = described.key().substring(described.key().indexOf(' ') + 1);
        return described.holders().size()
                >= FIXED * holders.getOrDefault(noun, List.of()).size();
    }

    private static Map<String, List<Integer>> holders(List<Matter> matters) {
        Map<String, List<Integer>> holders = new TreeMap<>();
        for (int i = 0; i < matters.size(); i++)
            for (String key : matters.get(i).phrases().keySet())
                holders.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
        return holders;
    }

    private static Candidate candidate(String key, List<Phrases.Use> uses, List<Integer> holders) {
        Map<String, Integer> forms = new TreeMap<>();
        uses.forEach(use -> forms.merge(use.form(), 1, Integer::sum));
        String form = forms.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().endsWith("s"))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
        boolean described = uses.stream().filter(Phrases.Use::described).count() * 2 > uses.size();
        boolean name = uses.stream().filter(Phrases.Use::name).count() * 2 > uses.size();
        return new Candidate(key, form, uses.get(0).length(), described, name, holders);
    }
}
