package standpoint.discern.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.discern.text.WordList;

/** Which languages are written in which script, and by which letters those that share one differ. */
final class Scripts {

    /** In Japanese at least one character in so many is kana; a Chinese text may name a Japanese brand. */
    private static final int KANA = 10;

    /** A letter that only one language has must be one in so many, or it may belong to a foreign name. */
    private static final int LETTERS = 50;

    private final Map<UnicodeScript, List<String>> languages = new EnumMap<>(UnicodeScript.class);
    private final Set<String> listed = new HashSet<>();
    private final Map<String, Set<Integer>> letters = new LinkedHashMap<>();

    Scripts() {
        for (String line : WordList.lines("scripts.txt")) {
            List<String> words = List.of(line.split("\\s+", -1));
            UnicodeScript script = UnicodeScript.valueOf(words.get(0));
            languages.put(script, words.subList(1, words.size()));
            listed.addAll(words.subList(1, words.size()));
        }
        for (String line : WordList.lines("letters.txt")) {
            List<String> words = List.of(line.split("\\s+", -1));
            letters.put(
                    words.get(0),
                    words.stream().skip(1).map(letter -> letter.codePointAt(0)).collect(Collectors.toSet()));
        }
    }

    /** The script of most letters; empty for a text without letters, or with no such script. */
    Optional<UnicodeScript> mostly(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int[] points = text.codePoints().filter(Character::isLetter).toArray();
        for (int point : points) counts.merge(UnicodeScript.of(point), 1, Integer::sum);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) + counts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int han = counts.getOrDefault(UnicodeScript.HAN, 0);
        if ((kana + han) * 2 > points.length)
            return Optional.of(kana * KANA > kana + han ? UnicodeScript.HIRAGANA : UnicodeScript.HAN);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > points.length)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a language is written in a script; one that no list names is taken to be written in Latin. */
    boolean writes(UnicodeScript script, String language) {
        if (language.isEmpty() || language.equals("und")) return false;
        if (script == UnicodeScript.LATIN && !listed.contains(language)) return true;
        return languages.getOrDefault(script, List.of()).contains(language);
    }

    /** The language of a script that writes one only. */
    Optional<String> onlyLanguage(UnicodeScript script) {
        List<String> all = languages.getOrDefault(script, List.of());
        return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** The first language of this script in the list whose own letters are frequent. */
    Optional<String> byLetters(String text, UnicodeScript script) {
        List<Integer> points = new ArrayList<>(
                text.codePoints().filter(Character::isLetter).boxed().toList());
        return letters.entrySet().stream()
                .filter(entry -> writes(script, entry.getKey()))
                .filter(entry ->
                        points.stream().filter(entry.getValue()::contains).count() * LETTERS >= points.size())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
