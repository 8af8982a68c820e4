package standpoint.discern.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.discern.text.WordList;

/**
 * Turns a statement in another language into a bag of English words, by a glossary of what news of disputes is about.
 * It is no translation and is never shown; it tells whether two statements are about the same.
 */
final class Gloss {

    private static final List<String> LANGUAGES = List.of("ar", "es", "fr", "ur", "zh");

    /** Fewer words tell too little. */
    private static final int FEWEST = 3;

    /** Characters of the longest Chinese word that is looked up. */
    private static final int LONGEST = 4;

    /** The article of "l'attaque". */
    private static final Pattern ELIDED = Pattern.compile("^(?:[cdjlmnst]|qu)['’]");

    private final Map<String, Map<String, String>> glossaries = new HashMap<>();

    Gloss() {
        for (String language : LANGUAGES) {
            Map<String, String> words = new HashMap<>();
            for (String line : WordList.lines("glossary-" + language + ".txt")) {
                String[] entry = line.split("\t", 2);
                words.put(entry[0], entry[1]);
            }
            glossaries.put(language, words);
        }
    }

    /**
     * English words in the order of the statement, parted by spaces; empty where too few are known.
     *
     * @param language as BCP 47 has it
     */
    Optional<String> of(List<String> content, String language) {
        Map<String, String> glossary =
                glossaries.getOrDefault(Locale.forLanguageTag(language).getLanguage(), Map.of());
        List<String> english = new ArrayList<>();
        int known = 0;
        for (String words : content) {
            List<Token> tokens = Tokens.of(words);
            for (int at = 0; at < tokens.size(); ) {
                int length = longest(tokens, at, glossary);
                if (length > 0) english.add(glossary.getOrDefault(word(tokens, at, length), ""));
                else if (isName(tokens.get(at))) english.add(tokens.get(at).text());
                known += length > 0 ? 1 : 0;
                at += Math.max(1, length);
            }
        }
        return known < FEWEST ? Optional.empty() : Optional.of(String.join(" ", english));
    }

    /** How many tokens the longest known word takes: several where each character is one; 0 for none. */
    private static int longest(List<Token> tokens, int at, Map<String, String> glossary) {
        boolean ideographic = Character.isIdeographic(tokens.get(at).text().codePointAt(0));
        int most = ideographic ? Math.min(LONGEST, tokens.size() - at) : 1;
        for (int length = most; length > 0; length--) if (glossary.containsKey(word(tokens, at, length))) return length;
        return 0;
    }

    private static String word(List<Token> tokens, int at, int length) {
        StringBuilder word = new StringBuilder();
        tokens.subList(at, at + length).forEach(token -> word.append(token.lower()));
        return ELIDED.matcher(word).replaceFirst("");
    }

    /** A figure, or a name in Latin letters: the same in English. */
    private static boolean isName(Token token) {
        int first = token.text().codePointAt(0);
        return Character.isDigit(first) || Character.isUpperCase(first);
    }
}
