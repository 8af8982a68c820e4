package standpoint.discern.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standpoint.discern.figure.Phrases.Match;
import standpoint.discern.text.Stem;
import standpoint.discern.text.Token;

/** Reads what is counted behind a number: "eleven | Afghan soldiers". */
final class ReadThing {

    /** The name of a thing has no more words before its last. */
    private static final int LONGEST = 5;

    private static final Set<String> PLURALS = Set.of("people", "police", "staff", "personnel", "crew");

    private final Lexicon lexicon;

    ReadThing(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A thing in a sentence.
     *
     * @param first index of the first token of its name, its modifiers left out
     * @param last index of its last token, inclusive
     * @param kind one word for all its names
     * @param ofWhom what tells which of them, in lower case
     */
    record Thing(int first, int last, String kind, boolean person, boolean sided, Set<String> ofWhom) {}

    /** The thing whose name, with its modifiers, begins at a token; empty where none does, or it is only a part. */
    Optional<Thing> at(List<Token> tokens, int i) {
        Set<String> ofWhom = new TreeSet<>();
        for (int at = i; at < tokens.size() && at < i + LONGEST; at++) {
            Token token = tokens.get(at);
            Optional<Match> known = lexicon.nouns().at(tokens, at);
            if (known.isPresent() && !isModifier(tokens, known.get()))
                return Optional.of(named(known.get(), tokens, ofWhom));
            if (lexicon.stops(token) || lexicon.adds(token) || lexicon.isTime(token)) return Optional.empty();
            if (isEvent(tokens, at)) return Optional.empty();
            if (isHead(tokens, at)) return Optional.of(unknown(tokens, at, ofWhom));
            if (!lexicon.isIdle(token)) ofWhom.add(token.lower());
        }
        return Optional.empty();
    }

    /** A lower-case word of the event list ends a name, unless the name goes on behind it: "wounded soldiers". */
    private boolean isEvent(List<Token> tokens, int at) {
        boolean event = !tokens.get(at).isCapitalised()
                && lexicon.events().at(tokens, at).isPresent();
        return event && lexicon.nouns().at(tokens, at + 1).isEmpty() && !isPlural(tokens, at);
    }

    /** "customs officers": a name before another name tells only which. */
    private boolean isModifier(List<Token> tokens, Match known) {
        int next = known.last() + 1;
        return known.first() == known.last()
                && next < tokens.size()
                && lexicon.nouns().at(tokens, next).isPresent();
    }

    private boolean isHead(List<Token> tokens, int at) {
        if (!isPlural(tokens, at)) return false;
        return at + 1 >= tokens.size()
                || (!isPlural(tokens, at + 1)
                        && lexicon.nouns().at(tokens, at + 1).isEmpty());
    }

    private boolean isPlural(List<Token> tokens, int at) {
        if (at >= tokens.size() || lexicon.stops(tokens.get(at))) return false;
        String word = tokens.get(at).lower();
        return PLURALS.contains(word) || (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss"));
    }

    private Thing named(Match match, List<Token> tokens, Set<String> ofWhom) {
        Phrases.Entry entry = match.entry();
        return new Thing(
                match.first(),
                match.last(),
                entry.name(),
                entry.is("person"),
                entry.is("sided"),
                withOwner(tokens, match.last(), ofWhom));
    }

    private Thing unknown(List<Token> tokens, int at, Set<String> ofWhom) {
        String kind = Stem.of(tokens.get(at).lower());
        return new Thing(at, at, kind, false, false, withOwner(tokens, at, ofWhom));
    }

    /** "ships of Velmara", "members of the union": what stands behind "of" tells which, too. */
    private Set<String> withOwner(List<Token> tokens, int last, Set<String> ofWhom) {
        int at = last + 1;
        if (at + 1 >= tokens.size() || !tokens.get(at).is("of")) return ofWhom;
        int name = tokens.get(at + 1).is("the") || tokens.get(at + 1).is("its") ? at + 2 : at + 1;
        Set<String> all = new TreeSet<>(ofWhom);
        if (name < tokens.size() && tokens.get(name).isWord())
            all.add(tokens.get(name).lower());
        return all;
    }
}
