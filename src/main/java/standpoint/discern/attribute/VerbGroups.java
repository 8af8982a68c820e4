package standpoint.discern.attribute;

import java.util.Optional;
import java.util.Set;
import standpoint.discern.attribute.CueLexicon.Inflection;
import standpoint.discern.attribute.CueLexicon.Reading;
import standpoint.discern.attribute.VerbGroup.Shape;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Sentence;

/** Finds the reporting verb at a token, if it is used as one that reports something said. */
final class VerbGroups {

    private static final Set<String> ADVERBS = Set.of(
            "also",
            "again",
            "now",
            "later",
            "earlier",
            "once",
            "then",
            "still",
            "already",
            "never",
            "not",
            "often",
            "always",
            "even",
            "just",
            "first",
            "further",
            "ever",
            "long",
            "since",
            "thus",
            "therefore",
            "instead",
            "meanwhile",
            "nevertheless",
            "however",
            "too");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'s", "'d");
    /** A thing that may or should be said is not reported as said. */
    private static final Set<String> UNREAL = Set.of(
            "can",
            "could",
            "may",
            "might",
            "should",
            "shall",
            "must",
            "will",
            "would",
            "can't",
            "couldn't",
            "shouldn't",
            "cannot",
            "won't",
            "'ll");

    private static final Set<String> NOT_ADVERBS = Set.of(
            "family",
            "assembly",
            "monopoly",
            "italy",
            "july",
            "supply",
            "reply",
            "anomaly",
            "early",
            "daily",
            "weekly",
            "monthly",
            "yearly",
            "friendly",
            "likely",
            "unlikely",
            "elderly",
            "deadly",
            "costly");

    /** Behind these it is an infinitive or a noun: "withdrew a promise". */
    private static final Set<String> BEFORE_NOUNS = Set.of("to", "a", "an", "the", "its", "his", "their", "no", "'s");

    private final CueLexicon lexicon;

    VerbGroups(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The group whose main verb is the token at the index; empty when that does not report. */
    Optional<VerbGroup> at(Sentence sentence, int verb) {
        boolean name = verb > 0 && sentence.at(verb).isCapitalised();
        if (name) return Optional.empty();
        for (Reading reading : lexicon.readings(sentence.word(verb))) {
            int last = particlesEnd(sentence, verb, reading.verb());
            if (last < 0) continue;
            Optional<VerbGroup> group = group(sentence, verb, last, reading);
            if (group.isPresent()) return group;
        }
        return Optional.empty();
    }

    private static int particlesEnd(Sentence sentence, int verb, CueVerb cue) {
        int at = verb;
        for (String particle : cue.particles()) if (!sentence.word(++at).equals(particle)) return -1;
        return at;
    }

    private static Optional<VerbGroup> group(Sentence sentence, int verb, int last, Reading reading) {
        int first = start(sentence, verb);
        if (BEFORE_NOUNS.contains(sentence.word(first - 1))) return Optional.empty();
        if (reading.inflection() == Inflection.GERUND && quotedAs(sentence, verb)) first = quoteStart(sentence, verb);
        boolean quotedAs = sentence.word(verb - 1).equals("as") && first < verb - 1;
        boolean be = false;
        boolean auxiliary = false;
        for (int i = first; i < verb; i++) {
            String word = sentence.word(i);
            if (UNREAL.contains(word)) return Optional.empty();
            if (FunctionWords.isNegation(word) && !reading.verb().takes(Frame.NO)) return Optional.empty();
            be |= BE.contains(word);
            auxiliary |= BE.contains(word) || HAVE.contains(word);
        }
        Optional<Shape> shape = quotedAs ? Optional.of(Shape.ACTIVE) : shape(reading.inflection(), be, auxiliary);
        int begin = first;
        return shape.map(found -> new VerbGroup(begin, verb, last, reading.verb(), found));
    }

    /** Empty where the form does not go with its auxiliaries. */
    private static Optional<Shape> shape(Inflection inflection, boolean be, boolean auxiliary) {
        return switch (inflection) {
            case BASE, THIRD -> auxiliary ? Optional.empty() : Optional.of(Shape.ACTIVE);
            case PAST -> Optional.of(be ? Shape.PASSIVE : Shape.ACTIVE);
            case GERUND -> {
                if (auxiliary && !be) yield Optional.empty();
                yield Optional.of(be ? Shape.ACTIVE : Shape.PARTICIPLE);
            }
        };
    }

    /** "was quoted as saying". */
    private static boolean quotedAs(Sentence sentence, int verb) {
        return sentence.word(verb).equals("saying")
                && sentence.word(verb - 1).equals("as")
                && lookBack(sentence, verb - 2, "quoted", 6) >= 0;
    }

    private static int quoteStart(Sentence sentence, int verb) {
        return start(sentence, lookBack(sentence, verb - 2, "quoted", 6));
    }

    private static int lookBack(Sentence sentence, int from, String word, int most) {
        for (int i = from; i >= 0 && i > from - most; i--) if (sentence.word(i).equals(word)) return i;
        return -1;
    }

    /** The first of the auxiliaries and adverbs that lead up to a verb. */
    static int start(Sentence sentence, int verb) {
        int first = verb;
        while (first > 0 && leads(sentence, first - 1)) first--;
        return first;
    }

    private static boolean leads(Sentence sentence, int i) {
        String word = sentence.word(i);
        if (FunctionWords.isAuxiliary(word) || ADVERBS.contains(word)) return true;
        return isAdverb(word) && !sentence.at(i).isCapitalised();
    }

    /** A word in -ly that is neither a noun nor an adjective. */
    static boolean isAdverb(String word) {
        return word.length() > 4 && word.endsWith("ly") && !NOT_ADVERBS.contains(word);
    }
}
