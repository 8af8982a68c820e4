package standpoint.discern.party;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import standpoint.discern.text.Token;
import standpoint.model.Standing;

/** Tells whom a pronoun means: "he" the person who spoke or was named last, "it" what did. */
final class ReadPronoun implements Way {

    /** Nouns that say no more of a person than "he" does. */
    private static final Set<String> SOMEBODY =
            Set.of("diplomat", "politician", "official", "executive", "negotiator", "officer", "spokesperson");

    private final ReadText text;
    private final Spoken spoken;
    private final Optional<String> home;

    ReadPronoun(ReadText text, Spoken spoken, Optional<String> home) {
        this.text = text;
        this.spoken = spoken;
        this.home = home;
    }

    @Override
    public Optional<Whose> read(List<Token> phrase, int offset) {
        return pronoun(phrase.get(0).lower(), offset);
    }

    private Optional<Whose> pronoun(String word, int offset) {
        if (word.equals("he") || word.equals("she")) return lastOf(Spoken.Entry::isPerson);
        if (word.equals("it")) return it(offset);
        return lastOf(entry -> true);
    }

    /** What spoke last, unless the text has named only something else since. */
    private Optional<Whose> it(int offset) {
        Optional<Spoken.Entry> spoke = spoken.last(entry -> !entry.isPerson());
        int here = text.sentenceAt(offset);
        Set<String> named = new LinkedHashSet<>();
        for (int s = here; s >= Math.max(0, here - 1) && named.isEmpty(); s--)
            for (Mention mention : text.mentions(s))
                if (mention.kind() != Mention.Kind.DEMONYM
                        && mention.kind() != Mention.Kind.PERSON
                        && !text.sentences().get(s).word(mention.last() + 1).equals("'s")
                        && text.sentences().get(s).at(mention.first()).begin() < offset)
                    named.add(mention.party().id());
        if (spoke.isPresent()
                && (named.isEmpty() || named.containsAll(spoke.get().parties()))) return spoke.map(Spoken.Entry::whose);
        return named.size() == 1 ? named.stream().findFirst().map(Whose::of) : Optional.of(Whose.UNKNOWN);
    }

    /** For whom "its", "her" or "our" says that something is. */
    Optional<Whose> owner(String word, int offset) {
        if (word.equals("our")) return home.map(Whose::of);
        if (word.equals("its")) return pronoun("it", offset);
        return word.equals("their") ? pronoun("they", offset) : pronoun("he", offset);
    }

    private Optional<Whose> lastOf(Predicate<Spoken.Entry> fits) {
        return spoken.last(fits).map(Spoken.Entry::whose);
    }

    /** "the diplomat": the person who spoke last, if it is known for whom. */
    Optional<Whose> somebody(List<Token> phrase, int offset) {
        boolean fits = phrase.size() == 2 && phrase.get(0).is("the") && SOMEBODY.contains(SpeakerResolver.head(phrase));
        return fits ? pronoun("he", offset).filter(told -> told.standing() == Standing.PARTY) : Optional.empty();
    }
}
