package standpoint.discern.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import standpoint.discern.party.Mention;
import standpoint.discern.party.PartyNames;
import standpoint.discern.party.Whose;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.model.Standing;

/** Finds where a statement speaks of parties: by their names, or by phrases that the text before it explains. */
final class FindMentions {

    /**
     * A phrase that means parties.
     *
     * @param end exclusive
     * @param named whether by name
     */
    record Found(int begin, int end, List<String> parties, boolean named) {}

    private static final Set<String> OPENING = Set.of("the", "both", "this", "these", "either", "neither");
    private static final Set<String> PHRASE_ENDS =
            Set.of("and", "or", "but", "to", "that", "who", "which", "not", "than");
    private static final int LONGEST = 5;

    private final PartyNames names;
    private final Function<List<Token>, Optional<Whose>> meant;

    /**
     * Takes what it asks.
     *
     * @param meant tells for whom a phrase without a party's name stands
     */
    FindMentions(PartyNames names, Function<List<Token>, Optional<Whose>> meant) {
        this.names = names;
        this.meant = meant;
    }

    /** In the order of the words, without overlap. */
    List<Found> in(List<Token> tokens) {
        List<Mention> named = names.in(tokens);
        List<Found> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int at = i;
            Optional<Found> here = named.stream()
                    .filter(mention -> mention.first() == at)
                    .findFirst()
                    .map(mention -> new Found(
                            at, mention.last() + 1, List.of(mention.party().id()), true))
                    .or(() -> explained(tokens, at, named));
            here.ifPresent(found::add);
            i = here.map(Found::end).orElse(i + 1);
        }
        return found;
    }

    /** "the drivers' union", "both capitals", "Mr Kyle": the longest phrase that can be told. */
    private Optional<Found> explained(List<Token> tokens, int begin, List<Mention> named) {
        if (!opens(tokens, begin)) return Optional.empty();
        int end = begin + 1;
        while (end < tokens.size() && end - begin < LONGEST && continues(tokens.get(end), end, named)) end++;
        boolean name = tokens.get(begin).isCapitalised()
                && !OPENING.contains(tokens.get(begin).lower());
        for (; end > begin + (name ? 0 : 1); end--) {
            if (tokens.get(end - 1).isPossessive()) continue;
            List<Token> phrase = tokens.subList(begin, end);
            Optional<Whose> whose = meant.apply(phrase).filter(each -> each.standing() == Standing.PARTY);
            if (whose.isPresent())
                return Optional.of(new Found(begin, end, whose.get().parties(), false));
        }
        return Optional.empty();
    }

    /** A definite article, or a name that does not open a sentence. */
    private static boolean opens(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (OPENING.contains(token.lower())) return true;
        return token.isCapitalised() && !FunctionWords.isFunctionWord(token.lower());
    }

    private static boolean continues(Token token, int i, List<Mention> named) {
        String word = token.lower();
        boolean ends =
                FunctionWords.isAuxiliary(word) || FunctionWords.isPreposition(word) || PHRASE_ENDS.contains(word);
        if (ends || named.stream().anyMatch(mention -> mention.first() == i)) return false;
        return token.isWord() || token.isPossessive();
    }
}
