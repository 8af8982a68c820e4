package standpoint.discern.topic;

import java.util.HashSet;
import java.util.Set;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.discern.text.WordList;

/** Which words may name a topic. */
final class NameWords {

    private final Set<String> shells = WordList.read("shell-nouns.txt");
    private final Set<String> stopwords = WordList.read("stopwords.txt");
    private final Set<String> speakers = speakers();

    private static Set<String> speakers() {
        Set<String> speakers = new HashSet<>(WordList.read("speaker-nouns.txt"));
        speakers.addAll(WordList.read("role-heads.txt"));
        WordList.read("titles.txt").forEach(title -> speakers.add(title.toLowerCase(java.util.Locale.ROOT)));
        return speakers;
    }

    /** Whether it may stand in a name at all. */
    boolean isUsable(Token token) {
        String word = token.lower();
        return word.length() > 2
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && !stopwords.contains(word)
                && !FunctionWords.isFunctionWord(word);
    }

    /** Whether it says what a topic is about, not only that something was said, by whom or when. */
    boolean isTelling(Token token) {
        return !shells.contains(token.lower()) && !isSpeaker(token);
    }

    /** Whether it is somebody who speaks: what the spokesmen have in common is no topic. */
    boolean isSpeaker(Token token) {
        return speakers.contains(token.lower());
    }
}
