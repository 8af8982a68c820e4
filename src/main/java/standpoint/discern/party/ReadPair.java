package standpoint.discern.party;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.discern.text.Token;
import standpoint.model.Party;
import standpoint.model.Standing;

/** Tells which two are meant: "both sides", "the two countries", "a joint statement". */
final class ReadPair implements Way {

    /** Nouns of two, and what sort of party they are of; any for "both sides". */
    private static final Map<String, Set<Party.Kind>> PAIRS = new HashMap<>();

    static {
        Set<Party.Kind> rulers = Set.of(Party.Kind.STATE, Party.Kind.MOVEMENT);
        for (String noun :
                List.of("countries", "neighbours", "neighbors", "governments", "nations", "states", "capitals"))
            PAIRS.put(noun, rulers);
        for (String noun : List.of("armies", "militaries", "ministries")) PAIRS.put(noun, rulers);
        for (String noun : List.of("companies", "firms")) PAIRS.put(noun, Set.of(Party.Kind.COMPANY));
        PAIRS.put("unions", Set.of(Party.Kind.UNION));
        for (String noun : List.of(
                "sides",
                "parties",
                "leaders",
                "ministers",
                "delegations",
                "groups",
                "allies",
                "blocs",
                "partners",
                "teams")) PAIRS.put(noun, Set.of(Party.Kind.values()));
    }

    /** Where "both" or "two" may stand. */
    private static final int OPENING = 3;

    private final List<Party> parties;
    private final ReadText text;
    private final Spoken spoken;

    ReadPair(List<Party> parties, ReadText text, Spoken spoken) {
        this.parties = List.copyOf(parties);
        this.text = text;
        this.spoken = spoken;
    }

    static boolean isPair(List<Token> phrase) {
        Set<String> words = phrase.stream().map(Token::lower).collect(Collectors.toSet());
        if (words.contains("joint") && (words.contains("statement") || words.contains("communique"))) return true;
        Set<String> opening = phrase.stream().limit(OPENING).map(Token::lower).collect(Collectors.toSet());
        boolean two = opening.contains("both") || opening.contains("two");
        return two && (phrase.size() == 1 || !kinds(phrase).isEmpty());
    }

    private static Set<Party.Kind> kinds(List<Token> phrase) {
        return phrase.stream()
                .map(token -> PAIRS.getOrDefault(token.lower(), Set.<Party.Kind>of()))
                .filter(kinds -> !kinds.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /** The two that the sentence names, that spoke together before, or that the nearest sentence with two names. */
    @Override
    public Optional<Whose> read(List<Token> phrase, int offset) {
        Set<String> able = able(phrase);
        if (able.size() == 2 && able.size() < parties.size()) return both(able);
        int here = text.sentenceAt(offset);
        Set<String> named = new LinkedHashSet<>(idsBefore(here, offset, able));
        if (named.size() == 2) return both(named);
        Optional<Spoken.Entry> joint = spoken.last(entry -> entry.parties().size() == 2);
        if (joint.isPresent() && joint.get().parties().containsAll(named))
            return joint.map(entry -> new Whose(entry.standing(), entry.parties()));
        int paragraph = text.sentences().get(here).paragraph();
        for (int s = here - 1; s >= 0 && named.size() < 2; s--) {
            if (paragraph - text.sentences().get(s).paragraph() > 1) break;
            named = new LinkedHashSet<>(idsBefore(s, offset, able));
        }
        return named.size() == 2 ? both(named) : Optional.of(Whose.UNKNOWN);
    }

    /** The parties that the noun may mean. */
    private Set<String> able(List<Token> phrase) {
        Set<Party.Kind> kinds = kinds(phrase);
        return parties.stream()
                .filter(party -> kinds.isEmpty() || kinds.contains(party.kind()))
                .map(Party::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Whose> both(Set<String> named) {
        return Optional.of(new Whose(Standing.PARTY, List.copyOf(named)));
    }

    private List<String> idsBefore(int sentence, int offset, Set<String> able) {
        return text.mentions(sentence).stream()
                .filter(mention ->
                        text.sentences().get(sentence).at(mention.first()).begin() < offset)
                .map(mention -> mention.party().id())
                .filter(able::contains)
                .toList();
    }
}
