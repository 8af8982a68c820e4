package standpoint.discern.act;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.party.Mention;
import standpoint.discern.party.PartyNames;
import standpoint.discern.party.ReadText;
import standpoint.discern.party.Whose;
import standpoint.discern.text.Token;
import standpoint.model.Party;
import standpoint.model.Standing;

/** Tells whom a speaker means by "both neighbours": the two others that were named last. */
final class Pairs {

    private static final Set<Party.Kind> RULERS = EnumSet.of(Party.Kind.STATE, Party.Kind.MOVEMENT);
    private static final Set<Party.Kind> ANY = EnumSet.allOf(Party.Kind.class);
    private static final Map<String, Set<Party.Kind>> NOUNS = Map.ofEntries(
            Map.entry("countries", RULERS),
            Map.entry("neighbours", RULERS),
            Map.entry("neighbors", RULERS),
            Map.entry("governments", RULERS),
            Map.entry("nations", RULERS),
            Map.entry("states", RULERS),
            Map.entry("capitals", RULERS),
            Map.entry("armies", RULERS),
            Map.entry("militaries", RULERS),
            Map.entry("companies", EnumSet.of(Party.Kind.COMPANY)),
            Map.entry("firms", EnumSet.of(Party.Kind.COMPANY)),
            Map.entry("unions", EnumSet.of(Party.Kind.UNION)),
            Map.entry("sides", ANY),
            Map.entry("parties", ANY),
            Map.entry("delegations", ANY),
            Map.entry("leaders", ANY));
    /** How many sentences back somebody is still spoken of. */
    private static final int REACH = 8;

    private final PartyNames names;
    private final ReadText text;
    private final Whose speaker;

    Pairs(PartyNames names, ReadText text, Whose speaker) {
        this.names = names;
        this.text = text;
        this.speaker = speaker;
    }

    /** The two; empty for other phrases, or where it cannot be told which. */
    Optional<Whose> read(List<Token> phrase) {
        boolean two = phrase.stream().anyMatch(token -> token.is("both") || token.is("two"));
        Optional<Set<Party.Kind>> kinds = phrase.stream()
                .filter(token -> NOUNS.containsKey(token.lower()))
                .map(token -> NOUNS.getOrDefault(token.lower(), ANY))
                .findFirst();
        if (!two || kinds.isEmpty() || speaker.standing() == Standing.UNRESOLVED) return Optional.empty();
        List<String> named = named(phrase.get(0).begin(), kinds.get());
        return named.size() == 2 ? Optional.of(new Whose(Standing.PARTY, named)) : Optional.empty();
    }

    private List<String> named(int offset, Set<Party.Kind> kinds) {
        Set<String> ids = new LinkedHashSet<>();
        int here = text.sentenceAt(offset);
        for (int s = here; s >= Math.max(0, here - REACH) && ids.size() < 2; s--)
            for (Mention mention : names.in(text.before(s, offset)))
                if (kinds.contains(mention.party().kind())
                        && !speaker.parties().contains(mention.party().id()))
                    ids.add(mention.party().id());
        return new ArrayList<>(ids);
    }
}
