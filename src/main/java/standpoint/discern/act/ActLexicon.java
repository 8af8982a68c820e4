package standpoint.discern.act;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.discern.text.WordList;
import standpoint.model.Act;

/** The phrases of {@code acts.txt} that tell what a statement does. */
final class ActLexicon {

    /** Where a phrase stands. */
    enum Place {
        CUE,
        CONTENT,
        VERDICT
    }

    private record Entry(Act act, List<String> words) {
        boolean negates() {
            return words.stream().anyMatch(FunctionWords::isNegation) || words.contains("no");
        }
    }

    private static final int REACH_OF_NEGATION = 3;

    private final Map<Place, List<Entry>> entries = new EnumMap<>(Place.class);

    ActLexicon() {
        for (String line : WordList.lines("acts.txt")) {
            String[] fields = line.split("\\s+", 3);
            Place place = Place.valueOf(fields[0].toUpperCase(Locale.ROOT));
            Entry entry = new Entry(Act.valueOf(fields[1]), List.of(fields[2].split(" ", -1)));
            entries.computeIfAbsent(place, key -> new ArrayList<>()).add(entry);
        }
    }

    /** The act of the first phrase of the list that stands in the words and is not negated there. */
    Optional<Act> find(Place place, List<Token> tokens) {
        for (Entry entry : entries.getOrDefault(place, List.of()))
            for (int i = 0; i + entry.words().size() <= tokens.size(); i++)
                if (matches(entry, tokens, i) && (entry.negates() || !isNegated(tokens, i)))
                    return Optional.of(entry.act());
        return Optional.empty();
    }

    private static boolean matches(Entry entry, List<Token> tokens, int at) {
        for (int k = 0; k < entry.words().size(); k++) {
            String word = entry.words().get(k);
            String token = tokens.get(at + k).lower();
            boolean fits =
                    word.endsWith("*") ? token.startsWith(word.substring(0, word.length() - 1)) : token.equals(word);
            if (!fits) return false;
        }
        return true;
    }

    private static boolean isNegated(List<Token> tokens, int at) {
        for (int i = at - 1; i >= 0 && i >= at - REACH_OF_NEGATION; i--)
            if (FunctionWords.isNegation(tokens.get(i).lower()) || tokens.get(i).is("no")) return true;
        return false;
    }
}
