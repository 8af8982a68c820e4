package standpoint.discern.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import standpoint.discern.text.Token;
import standpoint.model.Standing;

/** Who spoke so far in one article, so that "she", "they" and "the ministry" can be told. */
final class Spoken {

    /**
     * One who spoke.
     *
     * @param kinds of the nouns in the phrase
     * @param names words of a person's name in the phrase
     * @param person whether "he" or "she" may mean it
     * @param nested whether only somebody else in the article says that they spoke
     */
    record Entry(
            int offset,
            Set<String> kinds,
            Set<String> names,
            boolean person,
            boolean nested,
            Standing standing,
            List<String> parties) {
        Whose whose() {
            return new Whose(standing, parties);
        }

        boolean isPerson() {
            return person && parties.size() < 2;
        }

        boolean isJoint() {
            return parties.size() > 1;
        }

        boolean isAnonymousOrOfficial() {
            return !nested && standing == Standing.PARTY && kinds.stream().anyMatch(Nouns::isAnonymous);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(int offset, List<Token> phrase, List<String> names, boolean nested, Whose reading) {
        Set<String> kinds = new HashSet<>();
        for (List<Token> piece : Phrase.of(phrase).pieces())
            for (Token token : piece) {
                if (Words.endsHead(token)) break;
                if (token.isWord()) kinds.add(Nouns.kind(token.lower()));
            }
        entries.add(new Entry(
                offset,
                kinds,
                Set.copyOf(names),
                isPerson(kinds, names),
                nested,
                reading.standing(),
                reading.parties()));
    }

    private boolean isPerson(Set<String> kinds, List<String> names) {
        if (kinds.stream().anyMatch(Nouns::isPerson) || names.size() >= 2) return true;
        if (kinds.stream().anyMatch(Nouns::isThing)) return false;
        boolean again = names.size() == 1
                && entries.stream()
                        .anyMatch(entry -> entry.person() && entry.names().contains(names.get(0)));
        // "a member of the council": whoever it is, "he" after it is no earlier speaker
        return again || kinds.contains("a") || kinds.contains("an") || kinds.contains("one");
    }

    /** The last of those who fit. */
    Optional<Entry> last(Predicate<Entry> fits) {
        for (int i = entries.size() - 1; i >= 0; i--) if (fits.test(entries.get(i))) return Optional.of(entries.get(i));
        return Optional.empty();
    }

    /** All who fit, in order. */
    List<Entry> all(Predicate<Entry> fits) {
        return entries.stream().filter(fits).toList();
    }
}
