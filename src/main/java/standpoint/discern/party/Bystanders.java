package standpoint.discern.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;

/**
 * Tells who stands apart: somebody whom the article describes without giving a party or an office, "Kelly Oakes, 38,
 * whose husband is on the ship", and a body that is nobody's, "Mine Watch Asia".
 */
final class Bystanders {

    /** Roles that are a state's, were it of a country that no party is. */
    private static final Set<String> POWERS = Set.of(
            "ambassador",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "president",
            "embassy",
            "envoy",
            "diplomat",
            "king",
            "prince",
            "secretary",
            "delegation",
            "negotiator",
            "official",
            "officials",
            "forces",
            "troops");

    /** Nouns of those who will not be named, whoever they are for. */
    private static final Set<String> ANYBODY = Set.of(
            "figure", "figures", "person", "people", "participant", "participants", "insider", "insiders", "one");

    private final Words words;

    Bystanders(Words words) {
        this.words = words;
    }

    /**
     * A third party, where the phrase says so.
     *
     * @param names the words of a person's or a body's own name
     */
    Optional<Whose> read(List<Token> phrase, List<String> names) {
        boolean office = phrase.stream().anyMatch(token -> words.isOrgan(token) || words.isRoleHead(token));
        if (office && !isOfSomethingElse(phrase)) return Optional.empty();
        if (ANYBODY.contains(SpeakerResolver.head(phrase))) return Optional.empty();
        boolean described = described(phrase, Set.copyOf(names));
        boolean somebody =
                phrase.get(0).is("a") || phrase.get(0).is("an") || phrase.get(0).is("my");
        boolean stands = names.isEmpty() ? somebody && described : described || names.size() > 2;
        return stands ? Optional.of(Whose.THIRD) : Optional.empty();
    }

    /** "director of the Passenger Forum": an office at what has a name of its own and is nobody's. */
    private boolean isOfSomethingElse(List<Token> phrase) {
        boolean power = phrase.stream().anyMatch(token -> words.isOrgan(token) || POWERS.contains(token.lower()));
        for (int i = 1; i + 1 < phrase.size() && !power; i++)
            if (Set.of("of", "at", "for").contains(phrase.get(i).lower()))
                return phrase.get(i + 1).isCapitalised()
                        || (i + 2 < phrase.size()
                                && phrase.get(i + 1).is("the")
                                && phrase.get(i + 2).isCapitalised());
        return false;
    }

    /** Whether it says anything besides a name. */
    private static boolean described(List<Token> phrase, Set<String> names) {
        Set<String> rest = phrase.stream()
                .filter(Token::isWord)
                .filter(token -> !names.contains(token.text()) && !Titles.is(token))
                .map(Token::lower)
                .filter(word -> !FunctionWords.isDeterminer(word) && !FunctionWords.isPronoun(word))
                .collect(Collectors.toSet());
        return !rest.isEmpty();
    }
}
