package standpoint.discern.attribute;

import java.util.Set;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.WordList;

/** Tells finite verbs from other words as well as spelling and neighbours can. */
final class Verbs {

    private final CueLexicon lexicon;
    private final Set<String> irregular;

    Verbs(CueLexicon lexicon) {
        this.lexicon = lexicon;
        this.irregular = WordList.read("irregular-verbs.txt");
    }

    /** Whether the token is likely a finite verb. */
    boolean isFinite(Sentence sentence, int i) {
        String word = sentence.word(i);
        if (FunctionWords.isAuxiliary(word))
            return !word.equals("'d") && !word.startsWith("be") && !word.equals("having");
        if (word.isEmpty() || (sentence.at(i).isCapitalised() && i > 0)) return false;
        String before = sentence.word(i - 1);
        if (FunctionWords.isDeterminer(before) || before.equals("to") || isPossessive(sentence, i - 1)) return false;
        if (irregular.contains(word)) return true;
        boolean cue = !lexicon.readings(word).isEmpty() && !word.endsWith("ing");
        if (cue && word.endsWith("s") && !FunctionWords.isPreposition(before)) return true;
        return isPast(sentence, i, before);
    }

    /** A word in -ed that neither stands before its noun ("banned group") nor after it ("officials quoted by"). */
    private static boolean isPast(Sentence sentence, int i, String before) {
        String word = sentence.word(i);
        if (i == 0 || word.length() < 4 || !word.endsWith("ed")) return false;
        if (FunctionWords.isPreposition(before) || (FunctionWords.isConjunction(before) && i < 2)) return false;
        String after = sentence.word(i + 1);
        return !FunctionWords.isPreposition(after) || after.equals("to");
    }

    private static boolean isPossessive(Sentence sentence, int i) {
        return i >= 0 && sentence.at(i).isPossessive();
    }
}
