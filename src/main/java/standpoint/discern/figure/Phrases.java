package standpoint.discern.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.text.Stem;
import standpoint.discern.text.Token;
import standpoint.discern.text.Tokens;
import standpoint.discern.text.WordList;

/** The phrases of a word list, {@code name flag = phrase, phrase}, found by the stems of their words. */
final class Phrases {

    /** What a phrase stands for. */
    record Entry(String name, Set<String> flags) {
        boolean is(String flag) {
            return flags.contains(flag);
        }
    }

    /**
     * A phrase in a sentence.
     *
     * @param last index of its last token, inclusive
     */
    record Match(Entry entry, int first, int last) {}

    private record Phrase(List<String> stems, Entry entry) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    Phrases(String list) {
        for (String line : WordList.lines(list)) {
            String[] sides = line.split("=", 2);
            List<String> head = List.of(sides[0].strip().split("\\s+", -1));
            Entry entry = new Entry(head.get(0), Set.copyOf(head.subList(1, head.size())));
            for (String phrase : sides[1].split(",", -1)) add(phrase.strip(), entry);
        }
        byFirst.values()
                .forEach(all -> all.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.stems().size())
                        .reversed()));
    }

    private void add(String phrase, Entry entry) {
        List<String> stems =
                Tokens.of(phrase).stream().map(token -> Stem.of(token.lower())).toList();
        byFirst.computeIfAbsent(stems.get(0), key -> new ArrayList<>()).add(new Phrase(stems, entry));
    }

    /** The longest phrase that begins at a token. */
    Optional<Match> at(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size()) return Optional.empty();
        return byFirst.getOrDefault(Stem.of(tokens.get(i).lower()), List.of()).stream()
                .filter(phrase -> matches(phrase.stems(), tokens, i))
                .findFirst()
                .map(phrase -> new Match(phrase.entry(), i, i + phrase.stems().size() - 1));
    }

    /** The longest phrase that ends right before a token. */
    Optional<Match> before(List<Token> tokens, int i) {
        for (int length = 4; length > 0; length--) {
            Optional<Match> match = at(tokens, i - length).filter(found -> found.last() == i - 1);
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    /** The entry of a single word. */
    Optional<Entry> find(String word) {
        return at(Tokens.of(word), 0).map(Match::entry);
    }

    private static boolean matches(List<String> stems, List<Token> tokens, int i) {
        if (i + stems.size() > tokens.size()) return false;
        for (int k = 0; k < stems.size(); k++)
            if (!Stem.of(tokens.get(i + k).lower()).equals(stems.get(k))) return false;
        return true;
    }
}
