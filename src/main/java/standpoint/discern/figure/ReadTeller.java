package standpoint.discern.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Token;
import standpoint.model.Form;
import standpoint.model.Span;

/** Reads who "puts the number at" a figure, which is no statement in any other sense. */
final class ReadTeller {

    private static final Set<String> CUES = Set.of("put", "puts", "estimated", "estimates");
    private static final Set<String> AUXILIARIES = Set.of("has", "have", "had", "also");

    /** A longer subject is a sentence of its own. */
    private static final int LONGEST = 14;

    private ReadTeller() {}

    /** The statement that gives the figure from one token to another, where a sentence is of that kind. */
    static Optional<Attributed> of(List<Token> tokens, int first, int last) {
        for (int cue = first - 1; cue > 0; cue--) {
            if (!CUES.contains(tokens.get(cue).lower())) continue;
            int end = cue;
            while (end > 1 && AUXILIARIES.contains(tokens.get(end - 1).lower())) end--;
            if (end > LONGEST || !isSubject(tokens.subList(0, end))) return Optional.empty();
            return Optional.of(new Attributed(
                    List.of(span(tokens, 0, end - 1)),
                    List.of(span(tokens, cue, cue)),
                    List.of(span(tokens, cue + 1, last)),
                    Form.INDIRECT));
        }
        return Optional.empty();
    }

    /** Nothing but a name: "the ministry of refugees", not "on Tuesday the ministry, which …". */
    private static boolean isSubject(List<Token> tokens) {
        boolean plain = tokens.stream().allMatch(token -> token.isWord() || token.is("."));
        return plain && tokens.stream().noneMatch(token -> token.is("that") || token.is("was") || token.is("is"));
    }

    private static Span span(List<Token> tokens, int first, int last) {
        return new Span(tokens.get(first).begin(), tokens.get(last).end());
    }
}
