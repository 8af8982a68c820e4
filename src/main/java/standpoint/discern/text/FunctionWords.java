package standpoint.discern.text;

import java.util.Set;

/** The closed word classes of English that the rules lean on. */
public final class FunctionWords {

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "some", "many", "several", "both", "all", "most", "few",
            "each", "another", "other", "any", "no", "his", "her", "its", "their", "our", "my", "your", "one", "two",
            "three", "four", "five");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "i", "we", "you", "who", "one");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "to",
            "about",
            "against",
            "between",
            "among",
            "under",
            "over",
            "into",
            "during",
            "after",
            "before",
            "since",
            "through",
            "across",
            "near",
            "despite",
            "amid",
            "following",
            "within",
            "without",
            "towards",
            "toward",
            "upon",
            "via",
            "per",
            "as",
            "like",
            "than",
            "including",
            "regarding",
            "outside",
            "inside",
            "along",
            "around",
            "behind",
            "until",
            "besides",
            "above");
    private static final Set<String> SUBORDINATORS = Set.of(
            "that",
            "because",
            "if",
            "while",
            "when",
            "as",
            "although",
            "though",
            "whether",
            "which",
            "who",
            "whom",
            "whose",
            "since",
            "until",
            "unless",
            "where",
            "whereas",
            "so",
            "than",
            "what",
            "why",
            "how",
            "even");
    private static final Set<String> CONJUNCTIONS = Set.of("and", "but", "or", "nor", "yet", "&");
    private static final Set<String> AUXILIARIES = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "am",
            "has",
            "have",
            "had",
            "having",
            "do",
            "does",
            "did",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "shall",
            "cannot",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "hasn't",
            "haven't",
            "hadn't",
            "don't",
            "doesn't",
            "didn't",
            "won't",
            "wouldn't",
            "can't",
            "couldn't",
            "'d",
            "'ll");
    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "never",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "hasn't",
            "haven't",
            "hadn't",
            "don't",
            "doesn't",
            "didn't",
            "won't",
            "wouldn't",
            "can't",
            "couldn't",
            "cannot",
            "neither",
            "nor");

    private FunctionWords() {}

    /** Any word of a closed class. */
    public static boolean isFunctionWord(String word) {
        return isDeterminer(word)
                || isPronoun(word)
                || isPreposition(word)
                || isSubordinator(word)
                || isConjunction(word)
                || isAuxiliary(word);
    }

    public static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    public static boolean isPronoun(String word) {
        return PRONOUNS.contains(word);
    }

    public static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    public static boolean isSubordinator(String word) {
        return SUBORDINATORS.contains(word);
    }

    public static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }

    public static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word);
    }

    public static boolean isNegation(String word) {
        return NEGATIONS.contains(word);
    }
}
