package standpoint.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.model.Attribution;
import standpoint.model.Party;

/** Lists who spoke for a party: each once, by the fullest name that it was quoted under. */
final class NameSpeakers {

    private final Set<String> itself;

    /** @param party is no speaker of its own, under none of its names */
    NameSpeakers(Party party) {
        this.itself = Stream.of(Stream.of(party.name()), party.names().stream(), party.metonyms().stream())
                .flatMap(names -> names)
                .map(NameSpeakers::key)
                .collect(Collectors.toSet());
    }

    /** The most quoted first; where the party was only "he" or named itself, none. */
    List<String> of(List<Attribution> evidence) {
        Map<String, String> fullest = new LinkedHashMap<>();
        Map<String, Integer> quoted = new LinkedHashMap<>();
        for (Attribution attribution : evidence) {
            String name = capitalised(withoutClause(attribution.speaker().name()));
            String key = key(name);
            if (key.isEmpty() || Listen.PRONOUNS.contains(key) || itself.contains(key)) continue;
            fullest.putIfAbsent(key, name);
            quoted.merge(key, 1, Integer::sum);
        }
        return joined(quoted).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> String.valueOf(fullest.get(entry.getKey())))
                .toList();
    }

    /** Those whose name is part of just one fuller one are counted there. */
    private static Map<String, Integer> joined(Map<String, Integer> quoted) {
        Map<String, Integer> joined = new LinkedHashMap<>(quoted);
        for (String key : quoted.keySet()) {
            List<String> fuller = new ArrayList<>(quoted.keySet());
            fuller.removeIf(other -> other.equals(key) || !(" " + other + " ").contains(" " + key + " "));
            if (fuller.size() == 1) joined.merge(fuller.get(0), quoted.getOrDefault(key, 0), Integer::sum);
            if (!fuller.isEmpty()) joined.remove(key);
        }
        return joined;
    }

    /** "The minister, in a separate statement": what follows the comma is no part of a name unless it is one itself. */
    private static String withoutClause(String name) {
        return name.replaceFirst(",\\s+\\p{Ll}.*", "")
                .replaceFirst("[,;:]+$", "")
                .strip();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceFirst("^the\\s+", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .strip();
    }

    private static String capitalised(String name) {
        if (name.isEmpty()) return name;
        int first = Character.charCount(name.codePointAt(0));
        return name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first);
    }
}
