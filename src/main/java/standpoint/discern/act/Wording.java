package standpoint.discern.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.discern.party.Mention;
import standpoint.discern.text.Token;

/**
 * A statement as the templates read it: the words of its cue, a bar, the words of its content. Clipped words are
 * written out ("won't" is "will not"), quotation marks are left out.
 */
final class Wording {

    static final String BAR = "|";

    private static final Map<String, String> CLIPPED = Map.of(
            "won't",
            "will not",
            "can't",
            "can not",
            "cannot",
            "can not",
            "shan't",
            "shall not",
            "ain't",
            "is not",
            "'s",
            "'s",
            "let's",
            "let us");
    private static final Map<String, String> ENDINGS =
            Map.of("n't", "not", "'ll", "will", "'ve", "have", "'re", "are", "'d", "would", "'m", "am");
    private static final Set<String> BEFORE_IS = Set.of("it", "that", "there", "he", "she", "what", "this", "who");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "''", "«", "»", "(", ")");
    private static final Set<String> STOPS = Set.of(".", "?", "!", ";", ":", "...", "…");
    private static final Set<String> FILLERS = Set.of(
            "also",
            "now",
            "still",
            "again",
            "once",
            "more",
            "even",
            "just",
            "only",
            "too",
            "then",
            "already",
            "yet",
            "further",
            "soon",
            "always",
            "nevertheless",
            "nonetheless",
            "today",
            "yesterday",
            "meanwhile",
            "however",
            "therefore",
            "likewise",
            "instead",
            "both",
            "all",
            "each",
            "very",
            "quite",
            "so",
            "perhaps",
            "ever");
    private static final Set<String> NO_ADVERBS = Set.of(
            "reply", "supply", "rely", "apply", "family", "ally", "italy", "july", "comply", "assembly", "early");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "neither", "nor", "hardly", "without");
    private static final int REACH_OF_NEGATION = 3;

    private final List<String> words = new ArrayList<>();
    private final List<Integer> ownEnds = new ArrayList<>();
    private final List<Integer> otherEnds = new ArrayList<>();
    private final int bar;

    /**
     * Takes the words in.
     *
     * @param mentions of parties in the content; their indices count its tokens
     * @param own the ids of the speaker's parties
     */
    Wording(List<Token> cue, List<Token> content, List<Mention> mentions, List<String> own) {
        for (Token token : cue) add(token);
        bar = words.size();
        words.add(BAR);
        List<Integer> begins = new ArrayList<>();
        for (Token token : content) {
            begins.add(words.size());
            add(token);
        }
        begins.add(words.size());
        for (int i = 0; i <= words.size(); i++) {
            ownEnds.add(0);
            otherEnds.add(0);
        }
        for (Mention mention : mentions) {
            boolean self = own.contains(mention.party().id());
            (self ? ownEnds : otherEnds).set(begins.get(mention.first()), begins.get(mention.last() + 1));
        }
    }

    private void add(Token token) {
        String word = token.lower();
        if (QUOTES.contains(word)) return;
        if (word.equals("'s") && !words.isEmpty() && BEFORE_IS.contains(words.get(words.size() - 1))) word = "is";
        String clipped = CLIPPED.get(word);
        if (clipped != null) words.addAll(List.of(clipped.split(" ", -1)));
        else addWithEnding(word);
    }

    private void addWithEnding(String word) {
        for (Map.Entry<String, String> ending : ENDINGS.entrySet()) {
            if (!word.endsWith(ending.getKey())
                    || word.length() == ending.getKey().length()) continue;
            words.add(word.substring(0, word.length() - ending.getKey().length()));
            words.add(ending.getValue());
            return;
        }
        words.add(word);
    }

    int size() {
        return words.size();
    }

    /** The index of the bar. */
    int bar() {
        return bar;
    }

    /** The word at an index; empty outside. */
    String word(int i) {
        return i < 0 || i >= words.size() ? "" : words.get(i);
    }

    /** Where the name of the speaker's own party that begins here ends, exclusive; 0 when none does. */
    int ownEnd(int i) {
        return i < words.size() ? ownEnds.get(i) : 0;
    }

    /** Where the name of another party that begins here ends, exclusive; 0 when none does. */
    int otherEnd(int i) {
        return i < words.size() ? otherEnds.get(i) : 0;
    }

    /** Whether nothing is said across it: the bar, or the end of a sentence. */
    boolean isBreak(int i) {
        return i >= words.size() || words.get(i).equals(BAR) || STOPS.contains(words.get(i));
    }

    /** Whether it is an adverb that may stand between any two words. */
    boolean isFiller(int i) {
        String word = word(i);
        boolean adverb = word.endsWith("ly") && word.length() > 4 && !NO_ADVERBS.contains(word);
        return adverb || FILLERS.contains(word);
    }

    /** Whether a sentence of the content begins here, be it after "that" or "but". */
    boolean isStart(int i) {
        int at = i - 1;
        while (at >= 0 && Set.of("that", "and", "but", "so", ",", "–", "—", "-").contains(words.get(at))) at--;
        return at < 0 || isBreak(at);
    }

    /** Whether what begins here is denied by a word shortly before it; "not only" denies nothing. */
    boolean isNegated(int i) {
        int seen = 0;
        for (int at = i - 1; at >= 0 && seen < REACH_OF_NEGATION; at--) {
            boolean parted = at > bar && Set.of(",", "but", "and", "that").contains(words.get(at));
            if (parted || isBreak(at)) return false;
            boolean denies = NEGATIONS.contains(words.get(at))
                    && !Set.of("only", "just", "merely").contains(word(at + 1));
            if (denies) return true;
            if (!isFiller(at)) seen++;
        }
        return false;
    }

    /** Whether a word denies. */
    static boolean denies(String word) {
        return NEGATIONS.contains(word);
    }
}
