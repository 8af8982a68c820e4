package standpoint.discern.topic;

import java.util.List;
import java.util.Set;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Token;

/**
 * A sentence with its parts of speech.
 *
 * @param silent its tokens that say who speaks or name a party: they tell nothing of what is spoken of
 */
record Tagged(Sentence sentence, List<String> parts, Set<Integer> silent) {
    Tagged {
        parts = List.copyOf(parts);
        silent = Set.copyOf(silent);
    }

    Token token(int index) {
        return sentence.at(index);
    }

    /** Whether it is a noun, of things or of one; what the tagger takes for a pronoun may be a "mine". */
    boolean isNoun(int index) {
        return parts.get(index).equals("NOUN") || parts.get(index).equals("PRON") || isName(index);
    }

    boolean isName(int index) {
        return parts.get(index).equals("PROPN");
    }

    boolean isAdjective(int index) {
        return parts.get(index).equals("ADJ");
    }

    /** Its words between two offsets but for the silent ones, parted by spaces. */
    String words(int begin, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < sentence.size(); i++)
            if (token(i).begin() >= begin && token(i).end() <= end && !silent.contains(i))
                words.append(words.isEmpty() ? "" : " ").append(token(i).text());
        return words.toString();
    }
}
