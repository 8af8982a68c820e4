package standpoint.discern.topic;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.discern.text.WordList;

/** Which words may name a topic. */
final class NameWords {

    private final Set<String> shells = WordList.read("shell-nouns.txt");
    private final Set<String> nations = nations();
    private final Set<String> stopwords = WordList.read("stopwords.txt");
    private final Set<String> speakers = speakers();

    private static Set<String> speakers() {
        Set<String> speakers = new HashSet<>(WordList.read("role-heads.txt"));
        WordList.read("titles.txt").forEach(title -> speakers.add(title.toLowerCase(Locale.ROOT)));
        return speakers;
    }

    /** Countries and languages, most of which are what a country's people are called. */
    private static Set<String> nations() {
        Set<String> nations = new HashSet<>();
        for (String country : Locale.getISOCountries())
            nations.add(
                    new Locale("", country).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
        for (String language : Locale.getISOLanguages())
            nations.add(Locale.forLanguageTag(language)
                    .getDisplayLanguage(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT));
        return nations;
    }

    /** Whether it may stand in a name at all. */
    boolean isUsable(Token token) {
        String word = token.lower();
        return word.length() > 2
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && !stopwords.contains(word)
                && !nations.contains(word)
                && !FunctionWords.isFunctionWord(word);
    }

    /** Whether it says what a topic is about, not only that something was said, by whom or when. */
    boolean isTelling(Token token) {
        String word = token.lower();
        // "mid-February", "by-election": the last part is what it is
        return !shells.contains(word)
                && !shells.contains(word.substring(word.lastIndexOf('-') + 1))
                && !isSpeaker(token);
    }

    /** Whether it is somebody who speaks: what the spokesmen have in common is no topic. */
    boolean isSpeaker(Token token) {
        return speakers.contains(token.lower());
    }
}
