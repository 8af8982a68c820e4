package standpoint.discern.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import standpoint.discern.figure.Phrases.Match;
import standpoint.discern.text.Token;
import standpoint.model.Span;

/** Finds what became of what is counted: the event word that stands nearest, verb first. */
final class ReadEvent {

    private static final int FAR = 10;
    private static final Set<String> BEFORE_VERB = Set.of(
            "were",
            "was",
            "had",
            "have",
            "has",
            "been",
            "be",
            "being",
            "are",
            "is",
            "also",
            "reportedly",
            "who",
            "that",
            "which",
            "to",
            "will",
            "would",
            "already",
            "now",
            "still",
            "so",
            "far",
            "just");
    private static final Set<String> BEFORE_NUMBER = Set.of("the", "a", "an", "of", "its", "their", "for", "with");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "neither", "nobody", "without");

    private final Lexicon lexicon;

    ReadEvent(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The event of what stands from one token to another: right behind it, right before it, else near it. */
    Optional<Match> of(List<Token> tokens, int first, int last) {
        return behind(tokens, last)
                .or(() -> before(tokens, first))
                .or(() -> right(tokens, last, match -> true))
                .or(() -> left(tokens, first, match -> true));
    }

    /** The event of a sum or a share: right before it, else near it. */
    Optional<Match> ofSum(List<Token> tokens, int first, int last) {
        return before(tokens, first)
                .filter(ReadEvent::isOfSums)
                .or(() -> left(tokens, first, ReadEvent::isOfSums))
                .or(() -> right(tokens, last, ReadEvent::isOfSums));
    }

    private static boolean isOfSums(Match match) {
        return !match.entry().is("dated") && !match.entry().is("person");
    }

    /** The event whose date this is. */
    Optional<Match> dated(List<Token> tokens, int first, int last) {
        Predicate<Match> dated = match -> match.entry().is("dated");
        return left(tokens, first, dated.and(match -> match.entry().is("matter")))
                .or(() -> left(tokens, first, dated))
                .or(() -> right(tokens, last, dated));
    }

    /** The event that the tokens from one to another, exclusive, name first. */
    Optional<Match> within(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Match> match = at(tokens, i);
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    /** Whether the words before the event say that it did not happen. */
    static boolean isDenied(List<Token> tokens, Match event) {
        for (int i = event.first() - 1; i >= 0 && i >= event.first() - 3; i--) {
            String word = tokens.get(i).lower();
            if (NEGATIONS.contains(word) || word.endsWith("n't")) return true;
        }
        return false;
    }

    /** Where it stands. */
    static Span span(List<Token> tokens, Match match) {
        return new Span(
                tokens.get(match.first()).begin(), tokens.get(match.last()).end());
    }

    /** "… were killed", also behind what is set between commas: "fourteen people, among them …, were killed". */
    private Optional<Match> behind(List<Token> tokens, int last) {
        int i = verb(tokens, last + 1);
        if (i < tokens.size() && tokens.get(i).is(",")) {
            int comma = next(tokens, i + 1, ",");
            if (comma < 0) return Optional.empty();
            int verb = verb(tokens, comma + 1);
            // only an auxiliary shows that the sentence goes on with the same subject
            return verb > comma + 1 ? at(tokens, verb) : Optional.empty();
        }
        return at(tokens, i);
    }

    private static int verb(List<Token> tokens, int from) {
        int i = from;
        while (i < tokens.size() && BEFORE_VERB.contains(tokens.get(i).lower())) i++;
        return i;
    }

    private static int next(List<Token> tokens, int from, String mark) {
        for (int i = from; i < tokens.size() && i < from + FAR; i++)
            if (tokens.get(i).is(mark)) return i;
        return -1;
    }

    /** "killed …", "the deaths of …". */
    private Optional<Match> before(List<Token> tokens, int first) {
        int i = first;
        while (i > 0 && BEFORE_NUMBER.contains(tokens.get(i - 1).lower())) i--;
        return lexicon.events().before(tokens, i).filter(match -> isWord(tokens, match));
    }

    private Optional<Match> right(List<Token> tokens, int last, Predicate<Match> wanted) {
        for (int i = last + 1; i < tokens.size() && i <= last + FAR && !isBoundary(tokens.get(i)); i++) {
            Optional<Match> match = at(tokens, i).filter(wanted);
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    private Optional<Match> left(List<Token> tokens, int first, Predicate<Match> wanted) {
        for (int i = first - 1; i >= 0 && i >= first - FAR && !isBoundary(tokens.get(i)); i--) {
            Optional<Match> match = at(tokens, i).filter(wanted);
            if (match.isPresent()) return match;
        }
        return Optional.empty();
    }

    private Optional<Match> at(List<Token> tokens, int i) {
        return lexicon.events().at(tokens, i).filter(match -> isWord(tokens, match));
    }

    /** "March" is a month, "may" a verb: a capital within a sentence makes a name. */
    private static boolean isWord(List<Token> tokens, Match match) {
        return match.first() == 0 || !tokens.get(match.first()).isCapitalised();
    }

    private static boolean isBoundary(Token token) {
        return (!token.isWord() && !token.is("\"") && !token.is("“") && !token.is("”") && !token.is("€"))
                || token.is("said")
                || token.is("says")
                || token.is("but")
                || token.is("while");
    }
}
