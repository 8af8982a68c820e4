package standpoint.discern.attribute;

import java.util.Set;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.Sentence;

/** Finds where, after a reporting verb, the content begins. */
final class Complements {

    /** Content was not found. */
    static final int NONE = -1;

    private static final int REACH = 25;
    private static final Set<String> QUESTION_WORDS =
            Set.of("how", "why", "whether", "what", "if", "when", "where", "who");
    /** Who refuses to do these says nothing. */
    private static final Set<String> SILENT = Set.of(
            "say",
            "comment",
            "answer",
            "disclose",
            "discuss",
            "elaborate",
            "name",
            "confirm",
            "speak",
            "respond",
            "identify");

    private static final Set<String> LISTENERS = Set.of(
            "reporters",
            "journalists",
            "lawmakers",
            "parliament",
            "him",
            "her",
            "them",
            "me",
            "us",
            "afp",
            "reuters",
            "cnn",
            "bbc",
            "media",
            "newsmen",
            "senators",
            "delegates",
            "supporters",
            "voters",
            "colleagues");

    private final Verbs verbs;

    Complements(Verbs verbs) {
        this.verbs = verbs;
    }

    /** The index of the first token of what a verb reports, or {@link #NONE}. */
    int begin(Sentence sentence, VerbGroup group, Quotations quotations) {
        int next = group.last() + 1;
        CueVerb cue = group.cue();
        int quote = quotation(sentence, next, quotations);
        if (cue.takes(Frame.QUOTE) && quote >= 0) return quote;
        String word = sentence.word(next);
        if (word.equals("that") && (cue.takes(Frame.THAT) || cue.takes(Frame.OBJ))) return next;
        if (word.equals("to") && cue.takes(Frame.TO) && isInfinitive(sentence, next)) return next;
        if (QUESTION_WORDS.contains(word) && cue.takes(Frame.WH)) return next;
        if (cue.takes(Frame.PERSON)) return afterAddressee(sentence, next, cue, quotations);
        if (cue.takes(Frame.NAME)) return named(sentence, next, quotations);
        if (cue.takes(Frame.OBJ) && startsNoun(sentence, next)) return next;
        if (cue.takes(Frame.AS) && startsNoun(sentence, next) && find(sentence, next + 1, "as") >= 0) return next;
        if (cue.takes(Frame.THAT)) {
            int that = farther(sentence, next, quotations);
            if (that >= 0) return that;
        }
        return cue.takes(Frame.BARE) ? bareClause(sentence, next) : NONE;
    }

    /** A quotation that opens here, or behind a colon or comma. */
    private static int quotation(Sentence sentence, int i, Quotations quotations) {
        int at = sentence.word(i).equals(",") || sentence.word(i).equals(":") ? i + 1 : i;
        if (at < sentence.size() && opensQuotation(sentence, at, quotations)) return at;
        return sentence.word(i).equals(":") && at < sentence.size() ? at : NONE;
    }

    static boolean opensQuotation(Sentence sentence, int i, Quotations quotations) {
        int begin = sentence.at(i).begin();
        return quotations.around(begin).filter(span -> span.begin() == begin).isPresent();
    }

    private int afterAddressee(Sentence sentence, int next, CueVerb cue, Quotations quotations) {
        int found = farther(sentence, next, quotations);
        if (found >= 0) return found;
        boolean asks = cue.takes(Frame.OBJ);
        if (sentence.word(next).equals("not")) return NONE;
        for (int i = next + 1; i < sentence.size() && i < next + REACH; i++) {
            String word = sentence.word(i);
            if ((asks && word.equals("to")) || (QUESTION_WORDS.contains(word) && !word.equals("who")))
                return asks ? next : i;
            if (word.equals(",") || verbs.isFinite(sentence, i)) break;
        }
        int listener = sentence.word(next).equals("the") ? next + 1 : next;
        if (LISTENERS.contains(sentence.word(listener))) return bareClause(sentence, listener + 1);
        return NONE;
    }

    /** "said on Friday that", "said at a rally in Kabul: “", with no verb between. */
    private int farther(Sentence sentence, int next, Quotations quotations) {
        for (int i = next; i < sentence.size() && i < next + REACH; i++) {
            String word = sentence.word(i);
            if (word.equals("that") && !FunctionWords.isPreposition(sentence.word(i - 1))) return i;
            if (word.equals(";") || verbs.isFinite(sentence, i)) return NONE;
            boolean mark = word.equals(",") || word.equals(":");
            if ((mark || i == next) && quotation(sentence, i, quotations) > i)
                return quotation(sentence, i, quotations);
        }
        return NONE;
    }

    /** The object of "call", where it is called something. */
    private static int named(Sentence sentence, int next, Quotations quotations) {
        if (!startsNoun(sentence, next) && !(next < sentence.size() && opensQuotation(sentence, next, quotations)))
            return NONE;
        for (int i = next + 1; i < sentence.size(); i++) {
            String word = sentence.word(i);
            if (opensQuotation(sentence, i, quotations)) return next;
            if (word.equals("a") || word.equals("an"))
                return FunctionWords.isPreposition(sentence.word(i - 1)) ? NONE : next;
            if ((FunctionWords.isPreposition(word) && !word.equals("of") && !word.equals("on")) || word.equals(","))
                return NONE;
        }
        return NONE;
    }

    private int bareClause(Sentence sentence, int next) {
        int begin = Adverbials.skip(sentence, next);
        if (sentence.word(begin).equals("that")) return begin;
        boolean clause = QUESTION_WORDS.contains(sentence.word(begin)) || startsNoun(sentence, begin);
        if (!clause && !FunctionWords.isSubordinator(sentence.word(begin))) return NONE;
        int words = 0;
        for (int i = begin; i < sentence.size(); i++) {
            if (i > begin && verbs.isFinite(sentence, i)) return begin;
            if (sentence.at(i).isWord()) words++;
        }
        return words >= 6 && clause ? begin : NONE;
    }

    private static boolean isInfinitive(Sentence sentence, int to) {
        if (to + 1 >= sentence.size()) return false;
        String word = sentence.word(to + 1);
        return !FunctionWords.isDeterminer(word)
                && !SILENT.contains(word)
                && !sentence.at(to + 1).isCapitalised();
    }

    static boolean startsNoun(Sentence sentence, int i) {
        if (i >= sentence.size() || !sentence.at(i).isWord()) return false;
        String word = sentence.word(i);
        if (Adverbials.skip(sentence, i) > i) return false;
        if (FunctionWords.isDeterminer(word) || FunctionWords.isPronoun(word)) return true;
        return !FunctionWords.isFunctionWord(word) && !VerbGroups.isAdverb(word);
    }

    static int find(Sentence sentence, int from, String word) {
        for (int i = from; i < sentence.size(); i++) if (sentence.word(i).equals(word)) return i;
        return NONE;
    }
}
