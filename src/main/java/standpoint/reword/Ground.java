package standpoint.reword;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import standpoint.model.Act;
import standpoint.model.Passage;
import standpoint.model.Quotation;
import standpoint.model.StatedPosition;

/** What a sentence may say that rests on one position. */
final class Ground {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    /** Words behind a number among which is what it counts. */
    private static final int REACH = 6;

    private final StatedPosition position;
    private final Vocabulary vocabulary;
    private final List<Token> now;
    private final List<Token> all;
    private final OwnWords ownWords;
    private final OwnWords allOwnWords;

    Ground(StatedPosition position, Vocabulary vocabulary) {
        this.position = position;
        this.vocabulary = vocabulary;
        this.now = Token.list(position.quotations().stream().map(Ground::text).collect(Collectors.joining(" | ")));
        List<Token> before = Token.list(position.earlier()
                .map(earlier -> "on " + day(earlier.date()) + " " + text(earlier.quotation()))
                .orElse(""));
        this.all = Stream.concat(now.stream(), before.stream()).toList();
        List<Quotation> quotations = new ArrayList<>(position.quotations());
        this.ownWords = new OwnWords(quotations);
        position.earlier().ifPresent(earlier -> quotations.add(earlier.quotation()));
        this.allOwnWords = new OwnWords(quotations);
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String text(Quotation quotation) {
        return quotation
                .whole()
                .map(Passage::text)
                .orElseGet(() -> quotation.speaker().orElse("") + " "
                        + quotation.cue().orElse("") + " "
                        + quotation.content().stream().map(Passage::text).collect(Collectors.joining(" ")));
    }

    StatedPosition position() {
        return position;
    }

    /** What it has in quotation marks; with what was said before, where that is told. */
    OwnWords ownWords(boolean had) {
        return had ? allOwnWords : ownWords;
    }

    /** The words of its quotations; behind "had", those of the edition before as well. */
    List<Token> words(boolean had) {
        return had ? all : now;
    }

    /** The words of each thing said, without who said it. */
    List<List<Token>> contents() {
        return position.quotations().stream()
                .map(quotation -> quotation.content().stream()
                        .flatMap(passage -> Token.list(passage.text()).stream())
                        .toList())
                .toList();
    }

    /** Whether they have the word in any of its forms. */
    boolean has(Token token, boolean had) {
        return words(had).stream().anyMatch(word -> word.stem().equals(token.stem()));
    }

    /**
     * Whether they have the number, counting the same as the sentence does.
     *
     * @param scale the number word right behind it, as in "500 million"; empty where there is none
     * @param next the content words behind it
     */
    boolean counts(Token number, Optional<Token> scale, List<Token> next, boolean had) {
        List<Token> words = words(had);
        for (int at = 0; at < words.size(); at++) {
            if (!words.get(at).small().equals(number.small())) continue;
            if (!scale.map(Token::small).equals(scale(words, at).map(Token::small))) continue;
            Set<String> near = words.subList(at, Math.min(words.size(), at + REACH)).stream()
                    .map(Token::stem)
                    .collect(Collectors.toSet());
            if (next.isEmpty() || next.stream().anyMatch(word -> near.contains(word.stem()))) return true;
        }
        return false;
    }

    /** The number word right behind a number. */
    Optional<Token> scale(List<Token> words, int at) {
        return words.stream().skip(at + 1L).limit(1).filter(vocabulary::number).findFirst();
    }

    /** Whether that verb reports what the party did, or, behind "had", what it did before. */
    boolean reportedBy(Token verb, boolean had) {
        boolean then = had
                && position.earlier()
                        .filter(earlier -> fits(earlier.act(), earlier.quotation(), verb))
                        .isPresent();
        return then || position.quotations().stream().anyMatch(quotation -> fits(position.act(), quotation, verb));
    }

    private boolean fits(Act act, Quotation quotation, Token verb) {
        Set<String> fitting = new HashSet<>(vocabulary.verbs(act));
        Token.list(quotation.cue().orElse("")).forEach(word -> fitting.add(word.stem()));
        return fitting.contains(verb.stem());
    }
}
