package standpoint.discern.attribute;

import java.util.Set;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Phrase;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.WordList;

/** Tells who can speak: people, bodies and documents can, "the report's date" cannot. */
final class Speakers {

    /** Words that begin what follows a noun and is no part of its name. */
    private static final Set<String> AFTER_HEAD = Set.of(
            ",", "(", ")", "who", "which", "whose", "familiar", "close", "speaking", "briefed", "quoted", "based");

    private final Set<String> nouns;

    Speakers() {
        nouns = WordList.read("speaker-nouns.txt");
    }

    /** Whether it is a pronoun or one of the nouns that can say something. */
    boolean isNoun(String word) {
        return nouns.contains(word) || FunctionWords.isPronoun(word);
    }

    boolean canSpeak(Sentence sentence, Phrase phrase) {
        int head = head(sentence, phrase);
        if (head < 0) return false;
        String word = sentence.word(head);
        if (nouns.contains(word)) return true;
        if (FunctionWords.isPronoun(word)) return head == phrase.first();
        if (FunctionWords.isFunctionWord(word) || !sentence.at(head).isCapitalised()) return false;
        return head > 0 || !Adverbials.isTimeOrLink(word);
    }

    /** The noun that a phrase is about, or -1. */
    private static int head(Sentence sentence, Phrase phrase) {
        int head = -1;
        for (int i = phrase.first(); i <= phrase.last(); i++) {
            String word = sentence.word(i);
            if (AFTER_HEAD.contains(word) || (i > phrase.first() && FunctionWords.isPreposition(word))) break;
            if (sentence.at(i).isPossessive()) {
                if (i == phrase.last()) return -1;
            } else if (sentence.at(i).isWord()) head = i;
        }
        return head;
    }
}
