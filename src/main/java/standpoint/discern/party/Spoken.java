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
     * @param nested whether only somebody else in the article says that they spoke
     */
    record Entry(
            int offset, Set<String> kinds, Set<String> names, boolean nested, Standing standing, List<String> parties) {
        boolean isPerson() {
            boolean plural = parties.size() > 1;
            return !plural && (kinds.stream().anyMatch(Nouns::isPerson) || names.size() >= 2 || isSomebody());
        }

        /** "A member of the council": whatever it is, "he" after it is no earlier speaker. */
        private boolean isSomebody() {
            return kinds.contains("a") || kinds.contains("an") || kinds.contains("one");
        }

        boolean isAnonymousOrOfficial() {
            return !nested && standing == Standing.PARTY && kinds.stream().anyMatch(Nouns::isAnonymous);
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(int offset, List<Token> phrase, List<String> names, boolean nested, Whose reading) {
        Set<String> kinds = new HashSet<>();
        for (Token token : phrase) {
            if (token.isWord()) kinds.add(Nouns.kind(token.lower()));
        }
        entries.add(new Entry(offset, kinds, Set.copyOf(names), nested, reading.standing(), reading.parties()));
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
