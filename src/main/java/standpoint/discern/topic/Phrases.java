package standpoint.discern.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import standpoint.discern.text.Stem;
import standpoint.model.Span;

/**
 * Finds the phrases of a sentence that could name a topic: up to three nouns and adjectives that end in a noun,
 * "certificates of origin", "shares and bonds", "right-of-way rules".
 */
final class Phrases {

    /** In what is said a phrase counts in full, in its sentence beside it so much. */
    private static final double BESIDE = 0.6;

    /** And so much in the rest of its paragraph. */
    private static final double NEARBY = 0.3;

    private static final int LONGEST = 3;
    private static final Set<String> JOINTS = Set.of("of", "and");

    private final NameWords words;
    private final Set<String> people;

    /** @param people words of the names of people who speak, in small letters */
    Phrases(NameWords words, Set<String> people) {
        this.words = words;
        this.people = Set.copyOf(people);
    }

    /**
     * A phrase where it stands.
     *
     * @param key the same for all forms of it
     * @param form as written, but for the case of what is no name
     * @param whole whether no noun follows, so that its number is its own: "jobs", but not the "job" of "job
     *     guarantees"
     * @param share how much it tells of the statement that it was found for
     */
    record Use(String key, String form, int length, boolean described, boolean name, boolean whole, double share) {}

    /** The phrases of a sentence in order, as a statement in its paragraph holds them. */
    List<Use> in(Tagged sentence, List<Span> content) {
        List<Use> uses = new ArrayList<>();
        for (int first = 0; first < sentence.sentence().size(); first++)
            for (int length = 1; length <= LONGEST + 1; length++) {
                int last = first + length - 1;
                if (last < sentence.sentence().size() && isPhrase(sentence, first, last))
                    use(sentence, first, last, content).ifPresent(uses::add);
            }
        return uses;
    }

    private boolean isPhrase(Tagged sentence, int first, int last) {
        boolean joined = joined(sentence, first, last);
        if (!joined && last - first >= LONGEST) return false;
        for (int i = first; i <= last; i++) {
            boolean joint = joined && i == first + 1;
            boolean noun = sentence.isNoun(i);
            boolean fits = joint || noun || (sentence.isAdjective(i) && i < last && !joined);
            if (!fits || (!joint && !isUsable(sentence, i))) return false;
            if (joined && !joint && !words.isTelling(sentence.token(i))) return false;
        }
        boolean vague = sentence.isAdjective(first) && !words.isTelling(sentence.token(first));
        return !vague && !words.isSpeaker(sentence.token(last));
    }

    private static boolean joined(Tagged sentence, int first, int last) {
        return last - first >= 2 && JOINTS.contains(sentence.token(first + 1).lower());
    }

    private boolean isUsable(Tagged sentence, int i) {
        return words.isUsable(sentence.token(i))
                && !sentence.silent().contains(i)
                && !people.contains(sentence.token(i).lower());
    }

    private Optional<Use> use(Tagged sentence, int first, int last, List<Span> content) {
        List<Integer> all = IntStream.rangeClosed(first, last).boxed().toList();
        boolean tells = all.stream().anyMatch(i -> sentence.isNoun(i) && words.isTelling(sentence.token(i)));
        if (!tells) return Optional.empty();
        Span span = new Span(sentence.token(first).begin(), sentence.token(last).end());
        return Optional.of(new Use(
                all.stream().map(i -> Stem.of(sentence.token(i).lower())).collect(Collectors.joining(" ")),
                all.stream().map(i -> form(sentence, i)).collect(Collectors.joining(" ")),
                all.size() - (joined(sentence, first, last) ? 1 : 0),
                all.stream().anyMatch(sentence::isAdjective),
                all.stream().allMatch(sentence::isName),
                last + 1 == sentence.sentence().size() || !sentence.isNoun(last + 1),
                share(span, sentence.sentence().span(), content)));
    }

    private static double share(Span phrase, Span sentence, List<Span> content) {
        if (content.stream().anyMatch(phrase::overlaps)) return 1;
        return content.stream().anyMatch(sentence::overlaps) ? BESIDE : NEARBY;
    }

    private static String form(Tagged sentence, int i) {
        String word = sentence.token(i).text();
        return sentence.isName(i) || word.equals(word.toUpperCase(Locale.ROOT))
                ? word
                : sentence.token(i).lower();
    }
}
