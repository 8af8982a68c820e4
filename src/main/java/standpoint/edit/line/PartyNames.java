package standpoint.edit.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import standpoint.model.Party;

/** How each party stands in a sentence: its article and its number, told by its kind and the head of its name. */
final class PartyNames {

    private static final Set<String> AFTER_HEAD = Set.of("of", "for", "in", "at", "to", "on");

    private final Map<String, Name> names = new LinkedHashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    PartyNames(List<Party> parties) {
        for (String line : Lines.of("party-names.txt")) {
            int space = line.indexOf(' ');
            lists.computeIfAbsent(line.substring(0, space), list -> new HashSet<>())
                    .add(line.substring(space).strip());
        }
        parties.forEach(party -> names.put(party.id(), name(party)));
    }

    /** The party of that id; one that the briefing does not know goes by its id. */
    Name of(String id) {
        return Optional.ofNullable(names.get(id)).orElseGet(() -> new Name(id, false, List.of(id)));
    }

    /** Several as one subject, in the briefing's order: "China and Pakistan". */
    Name of(List<String> ids) {
        if (ids.size() == 1) return of(ids.get(0));
        List<String> subjects = Stream.concat(
                        names.keySet().stream().filter(ids::contains),
                        ids.stream().filter(id -> !names.containsKey(id)))
                .map(id -> of(id).subject())
                .toList();
        String last = subjects.get(subjects.size() - 1);
        return new Name(String.join(", ", subjects.subList(0, subjects.size() - 1)) + " and " + last, true, List.of());
    }

    private Name name(Party party) {
        List<String> words = List.of(party.name().split(" +"));
        String head = head(words);
        boolean proper = party.kind() == Party.Kind.STATE || party.kind() == Party.Kind.COMPANY;
        boolean plural = !proper && isPlural(head);
        List<String> calls = new ArrayList<>(party.names());
        calls.addAll(party.metonyms());
        calls.add(party.name());
        calls.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return new Name(withArticle(party, words, head, plural), plural, calls);
    }

    private String withArticle(Party party, List<String> words, String head, boolean plural) {
        String name = party.name();
        if (words.get(0).equalsIgnoreCase("the"))
            return "the " + name.substring(3).strip();
        if (Character.isLowerCase(name.codePointAt(0))) return "the " + name;
        boolean article = switch (party.kind()) {
            case STATE -> words.stream().anyMatch(word -> in("state", word));
            case COMPANY -> false;
            default -> plural || in("head", head);
        };
        return article ? "the " + name : name;
    }

    private static String head(List<String> words) {
        for (int at = 1; at < words.size(); at++) if (AFTER_HEAD.contains(words.get(at))) return words.get(at - 1);
        return words.get(words.size() - 1);
    }

    private boolean isPlural(String head) {
        return in("plural", head) && !in("singular", head);
    }

    private boolean in(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
