package standpoint.discern.party;

import java.util.Optional;
import standpoint.model.Party;

/**
 * Where a run of tokens names a party.
 *
 * @param first index of its first token
 * @param last index of its last token, inclusive
 * @param person whom it names; empty when it names the party itself, a place, a body or its people
 */
public record Mention(int first, int last, Party party, Kind kind, Optional<Party.Person> person) {

    /** By what a party is named. */
    enum Kind {
        NAME,
        METONYM,
        DEMONYM,
        BODY,
        PERSON
    }
}
