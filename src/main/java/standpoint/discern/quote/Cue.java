package standpoint.discern.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.discern.quote.Idiom.Kind;
import standpoint.discern.quote.Pattern.Match;
import standpoint.discern.text.Phrase;
import standpoint.discern.text.Token;
import standpoint.model.Span;

/**
 * Words that attribute, where they were found.
 *
 * @param phrase its tokens; one that only begins with the cue is the speaker's
 * @param spans of the words, without a pronoun that is joined to them
 * @param begun characters of the speaker's first token that belong to the cue
 * @param pronoun that is joined to the verb: "a-t-il"
 * @param between what stands in the cue's gap
 * @param prefixed whether "and" is joined to its front
 */
record Cue(
        Kind kind,
        Phrase phrase,
        List<Span> spans,
        Optional<Span> begun,
        Optional<Span> pronoun,
        Optional<Phrase> between,
        boolean prefixed) {

    static Cue of(Kind kind, Match match, Unit unit, Idiom idiom) {
        List<Span> spans = new ArrayList<>();
        Optional<Span> pronoun = Optional.empty();
        for (Phrase part : match.parts()) {
            int from = unit.begin(part.first());
            for (int i = part.first(); i <= part.last(); i++) {
                Token token = unit.sentence().at(i);
                String clitic = idiom.clitic(token);
                if (clitic.isEmpty()) continue;
                int verb = token.end() - clitic.length();
                spans.add(new Span(from, verb));
                pronoun = Optional.of(new Span(verb + clitic.lastIndexOf('-') + 1, token.end()));
                from = i < part.last() ? unit.begin(i + 1) : token.end();
            }
            int to = match.in(unit.sentence(), part).end();
            if (from < to) spans.add(new Span(from, to));
        }
        Token first = unit.sentence().at(match.first());
        return new Cue(
                kind,
                new Phrase(match.first(), match.begun() > 0 ? match.last() - 1 : match.last()),
                spans,
                match.begun() > 0 ? Optional.of(spans.get(spans.size() - 1)) : Optional.empty(),
                pronoun,
                between(match),
                idiom.isPrefixed(first));
    }

    private static Optional<Phrase> between(Match match) {
        if (match.parts().size() < 2) return Optional.empty();
        Phrase gap =
                new Phrase(match.parts().get(0).last() + 1, match.parts().get(1).first() - 1);
        return gap.first() > gap.last() ? Optional.empty() : Optional.of(gap);
    }

    int first() {
        return phrase.first();
    }

    int last() {
        return phrase.last();
    }

    /** A speaker's phrase without what of its first token is the cue's. */
    Span speaker(Unit unit, Phrase speaker) {
        Span whole = unit.span(speaker);
        return begun.filter(whole::overlaps)
                .map(span -> new Span(span.end(), whole.end()))
                .orElse(whole);
    }
}
