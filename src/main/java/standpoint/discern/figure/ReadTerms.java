package standpoint.discern.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import standpoint.discern.figure.Phrases.Match;
import standpoint.discern.figure.ReadAmount.Sized;
import standpoint.discern.text.Stem;
import standpoint.discern.text.Token;

/** Reads what else a figure's words speak of, and whether they tell it as done, offered, wanted or feared. */
final class ReadTerms {

    private static final int NEAR = 10;

    private final Lexicon lexicon;
    private final Set<String> stopwords;

    ReadTerms(Lexicon lexicon, Set<String> stopwords) {
        this.lexicon = lexicon;
        this.stopwords = stopwords;
    }

    /** Stems of the content words said with the figure, without its own. */
    Set<String> of(Scope scope, Sized sized, Optional<Match> event) {
        List<Token> tokens = scope.sentence().tokens();
        int begin = tokens.get(sized.first()).begin();
        int end = tokens.get(sized.last()).end();
        Set<String> terms = new TreeSet<>();
        for (Token token : scope.said()) {
            boolean own = begin <= token.begin() && token.end() <= end;
            boolean its = event.filter(found -> tokens.get(found.first()).begin() <= token.begin()
                            && token.end() <= tokens.get(found.last()).end())
                    .isPresent();
            if (!own && !its && isTerm(token)) terms.add(Stem.of(token.lower()));
        }
        return terms;
    }

    private boolean isTerm(Token token) {
        return Character.isLetter(token.text().codePointAt(0))
                && !lexicon.stops(token)
                && !lexicon.isTime(token)
                && !stopwords.contains(token.lower());
    }

    /** What keeps the event from being told as done, each behind a slash, in order; empty for nothing. */
    String frames(Scope scope, Sized sized, Match event) {
        List<Token> tokens = scope.sentence().tokens();
        Set<String> frames = new TreeSet<>();
        int from = Math.min(sized.first(), event.first()) - NEAR;
        for (int i = Math.max(0, from); i < Math.max(sized.first(), event.first()); i++)
            if (scope.said().contains(tokens.get(i))) frame(tokens, i, event, frames);
        for (int i = 0; i < scope.cue().size(); i++) frame(scope.cue(), i, event, frames);
        return String.join("", frames);
    }

    private void frame(List<Token> tokens, int i, Match event, Set<String> frames) {
        if (i > 0 && tokens.get(i).isCapitalised()) return;
        boolean done = event.entry().is("grows");
        lexicon.frames()
                .at(tokens, i)
                .filter(found -> !done || found.entry().is("always"))
                .ifPresent(found -> frames.add("/" + found.entry().name()));
    }
}
