package standpoint.discern.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import standpoint.discern.text.WordList;

/** The classes of words that templates name by {@code @}, read from {@code act-words.txt}. */
final class WordClasses {

    private final Map<String, List<List<Set<String>>>> classes = new HashMap<>();
    private final VerbForms verbs = new VerbForms();

    WordClasses() {
        for (String line : WordList.lines("act-words.txt")) {
            int colon = line.indexOf(':');
            List<List<Set<String>>> options =
                    classes.computeIfAbsent(line.substring(0, colon), key -> new ArrayList<>());
            options.addAll(options(List.of(line.substring(colon + 1).strip().split("\\s+", -1))));
        }
    }

    /** What each of several entries may look like: a class, or words joined by {@code _} with the forms of each. */
    List<List<Set<String>>> options(List<String> entries) {
        List<List<Set<String>>> options = new ArrayList<>();
        for (String entry : entries) {
            if (entry.startsWith("@")) options.addAll(get(entry.substring(1)));
            else options.add(words(entry));
        }
        return options;
    }

    private List<List<Set<String>>> get(String name) {
        List<List<Set<String>>> options = classes.get(name);
        if (options == null) throw new IllegalStateException("act-words.txt has no class " + name);
        return options;
    }

    private List<Set<String>> words(String entry) {
        List<Set<String>> words = new ArrayList<>();
        for (String word : entry.split("_", -1))
            words.add(word.endsWith("~") ? verbs.of(word.substring(0, word.length() - 1)) : Set.of(word));
        return words;
    }
}
