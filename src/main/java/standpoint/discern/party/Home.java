package standpoint.discern.party;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.discern.text.Token;
import standpoint.model.Party;

/**
 * Whose country an article is written in, so that "police" and "the foreign ministry" are its own: that of its
 * dateline, else that of its outlet; nobody's where the two are at odds.
 */
public final class Home {

    private static final int DATELINE = 14;
    private static final Set<String> DASHES = Set.of("—", "–", "-", "--", ":");

    private final List<Party> parties;
    private final PartyNames names;

    public Home(List<Party> parties, PartyNames names) {
        this.parties = List.copyOf(parties);
        this.names = names;
    }

    /**
     * The party whose country it is; empty where it is no party's.
     *
     * @param country the outlet's, as ISO 3166 has it
     */
    public Optional<String> of(ReadText text, Optional<String> country) {
        Set<String> here = dateline(text);
        Optional<String> outlet = country.filter(Home::isReal).map(this::of).orElseGet(this::only);
        if (here.isEmpty()) return outlet;
        if (here.size() > 1) return Optional.empty();
        return outlet.isEmpty() || here.contains(outlet.get()) ? here.stream().findFirst() : Optional.empty();
    }

    private static boolean isReal(String country) {
        return Set.of(Locale.getISOCountries()).contains(country);
    }

    /** Where nothing is known of the outlet and one state is a party, that state. */
    private Optional<String> only() {
        List<String> states = parties.stream()
                .filter(party -> party.kind() == Party.Kind.STATE)
                .map(Party::id)
                .toList();
        return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
    }

    private Optional<String> of(String country) {
        String name = new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
        return parties.stream()
                .filter(party -> party.name().equals(name) || party.names().contains(name))
                .map(Party::id)
                .findFirst();
    }

    private Set<String> dateline(ReadText text) {
        if (text.sentences().isEmpty()) return Set.of();
        List<Token> first = text.sentences().get(0).tokens();
        for (int i = 1; i < Math.min(DATELINE, first.size()); i++)
            if (DASHES.contains(first.get(i).text()) && first.get(0).isCapitalised())
                return names
                        .in(first.subList(0, i).stream().map(Home::capitalised).toList())
                        .stream()
                        .map(mention -> mention.party().id())
                        .collect(Collectors.toSet());
        return Set.of();
    }

    /** "PHNOM PENH" as it is written elsewhere. */
    private static Token capitalised(Token token) {
        boolean loud =
                token.text().length() > 3 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        if (!loud) return token;
        String quiet = token.text().charAt(0) + token.lower().substring(1);
        return new Token(token.begin(), token.end(), quiet, token.lower());
    }
}
