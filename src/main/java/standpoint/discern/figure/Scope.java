package standpoint.discern.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Stem;
import standpoint.discern.text.Token;
import standpoint.model.Attribution;
import standpoint.model.Span;

/** The words of a sentence that a figure in it is told with: of a statement, only what the statement says. */
record Scope(Sentence sentence, Optional<Attribution> statement, List<Token> said, List<Token> cue) {

    private static final List<String> DENIALS = List.of("deny", "reject", "dismiss", "refut", "disput", "denied");

    Scope {
        said = List.copyOf(said);
        cue = List.copyOf(cue);
    }

    /** The scope of a token: the innermost statement that holds it, else the whole sentence. */
    static Scope of(Sentence sentence, Token token, List<Attribution> attributions) {
        Optional<Attribution> innermost = attributions.stream()
                .filter(each -> holds(each.content(), token))
                .min(Comparator.comparingInt(
                        each -> each.content().stream().mapToInt(Span::length).sum()));
        if (innermost.isEmpty()) return new Scope(sentence, innermost, sentence.tokens(), List.of());
        Attribution statement = innermost.get();
        return new Scope(
                sentence,
                innermost,
                sentence.tokens().stream()
                        .filter(each -> holds(statement.content(), each))
                        .toList(),
                sentence.tokens().stream()
                        .filter(each -> holds(statement.cue(), each))
                        .toList());
    }

    /** Whether the speaker says that it is not so. */
    boolean isDenied() {
        return cue.stream().anyMatch(token -> DENIALS.contains(Stem.of(token.lower())));
    }

    private static boolean holds(List<Span> spans, Token token) {
        return spans.stream().anyMatch(span -> span.begin() <= token.begin() && token.end() <= span.end());
    }
}
