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
    private static final Set<String> MINES = Set.of("mine", "mines");

    Tagged {
        parts = List.copyOf(parts);
        silent = Set.copyOf(silent);
    }

    Token token(int index) {
        return sentence.at(index);
    }

    /** Whether it is a noun; the mines that news speaks of are pronouns to the model. */
    boolean isNoun(int index) {
        return parts.get(index).equals("NOUN")
                || isName(index)
                || MINES.contains(token(index).lower());
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
