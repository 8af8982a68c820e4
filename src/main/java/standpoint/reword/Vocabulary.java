package standpoint.reword;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.model.Act;
import standpoint.model.Change;

/** The closed lists that a sentence is checked against, read from the files beside this class. */
final class Vocabulary {

    private final Map<String, Set<String>> verbs = new HashMap<>();
    private final Map<Change, Set<String>> changes = new EnumMap<>(Change.class);
    private final Map<String, Set<String>> others = new HashMap<>();
    private final Set<String> function = small("function-words.txt");
    private final Set<String> numbers = small("numbers.txt");

    Vocabulary() {
        for (String line : lines("reporting.txt")) {
            List<String> words = new ArrayList<>(Arrays.asList(line.split(" +", -1)));
            String kind = words.remove(0);
            if (kind.equals("change")) changes.put(Change.valueOf(words.remove(0)), stems(words));
            else if (isVerbs(kind)) verbs.put(kind, stems(words));
            else others.computeIfAbsent(kind, list -> new HashSet<>()).addAll(words);
        }
    }

    private static boolean isVerbs(String kind) {
        return kind.equals("any") || kind.equals("none") || kind.equals(kind.toUpperCase(java.util.Locale.ROOT));
    }

    private static Set<String> stems(List<String> words) {
        return words.stream().map(Token::stem).collect(Collectors.toSet());
    }

    private static Set<String> small(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" +", -1)))
                .collect(Collectors.toSet());
    }

    private static List<String> lines(String name) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(name)) {
            if (in == null) throw new FileNotFoundException(name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the word list " + name, e);
        }
    }

    /** Stems of the verbs that fit an act, and of those that fit any. */
    Set<String> verbs(Act act) {
        Set<String> fitting = new HashSet<>(verbs.getOrDefault(act.name(), Set.of()));
        fitting.addAll(verbs.getOrDefault("any", Set.of()));
        return fitting;
    }

    /** Whether it reports, whatever act. */
    boolean reports(Token token) {
        return verbs.values().stream().anyMatch(stems -> stems.contains(token.stem()));
    }

    /** Whether the verb itself says no: "denied", "ruled out". */
    boolean refuses(Token token) {
        return verbs.getOrDefault(Act.REJECT.name(), Set.of()).contains(token.stem());
    }

    /** The changes that a word speaks of. */
    Set<Change> changes(Token token) {
        return changes.entrySet().stream()
                .filter(entry -> entry.getValue().contains(token.stem()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether it turns what follows into its opposite. */
    boolean negates(Token token) {
        return has("negation", token.small())
                || token.small().endsWith("n't")
                || token.small().endsWith("n’t");
    }

    /** Whether a list of {@code reporting.txt} has that word, in small letters. */
    boolean has(String list, String word) {
        return others.getOrDefault(list, Set.of()).contains(word);
    }

    /** Whether a list of {@code reporting.txt} has it in one of its forms. */
    boolean is(String list, Token token) {
        Set<String> words = others.getOrDefault(list, Set.of());
        return words.contains(token.small()) || words.contains(token.stem());
    }

    /** Whether it is a word of grammar alone. */
    boolean function(Token token) {
        return function.contains(token.small());
    }

    /** Whether it counts something, in figures or in letters. */
    boolean number(Token token) {
        return token.figure() || numbers.contains(token.small());
    }
}
