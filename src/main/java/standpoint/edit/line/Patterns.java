package standpoint.edit.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import standpoint.model.Act;

/** The sentence patterns of {@code patterns.txt}. */
final class Patterns {

    private final Map<String, List<String>> patterns = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();

    Patterns() {
        for (String line : Lines.of("patterns.txt")) {
            String[] parts = line.split(" +", 2);
            if (parts[0].equals("NOUN")) noun(parts[1].split(" +"));
            else patterns.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
        }
    }

    private void noun(String[] words) {
        for (int at = 1; at < words.length; at++) {
            int sign = words[at].indexOf('=');
            nouns.put(words[0] + " " + words[at].substring(0, sign), words[at].substring(sign + 1));
        }
    }

    /** All patterns of that name, the fullest first. */
    List<String> list(String name) {
        return patterns.getOrDefault(name, List.of());
    }

    /** The only pattern of that name. */
    String get(String name) {
        return list(name).get(0);
    }

    /** What a position is called that goes on with that word: "promise" and "to". */
    Optional<String> findNoun(Act act, String next) {
        return Optional.ofNullable(nouns.get(act + " " + next));
    }
}
