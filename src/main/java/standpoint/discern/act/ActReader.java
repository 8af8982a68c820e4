package standpoint.discern.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.act.ActLexicon.Place;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.model.Act;
import standpoint.model.Standing;

/** Tells what a speaker does with a statement, by its cue, else by its content. */
public final class ActReader {

    private static final Set<String> JUDGING =
            Set.of("describ", "call", "term", "dub", "label", "brand", "view", "see", "saw", "regard");
    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "how", "why", "what", "when", "where", "who");
    private static final Set<Act> FRIENDLY = Set.of(Act.AGREE, Act.SUPPORT, Act.CONCEDE);

    private final ActLexicon lexicon = new ActLexicon();

    /**
     * Reads the act.
     *
     * @param standing who is no party is taken to do more than state only where the cue says so
     */
    public Act read(List<Token> cue, List<Token> content, Standing standing) {
        if (asksQuestion(cue, content)) return Act.ASSERT;
        Optional<Act> told = lexicon.find(Place.CUE, cue);
        if (told.isPresent()) return told.get();
        if (isNegated(cue)) return negated(cue);
        if (standing == Standing.THIRD_PARTY) return Act.ASSERT;
        if (judges(cue)) {
            Optional<Act> verdict = lexicon.find(Place.VERDICT, content);
            if (verdict.isPresent()) return verdict.get();
        }
        return lexicon.find(Place.CONTENT, content).orElse(Act.ASSERT);
    }

    /** "does not accept" rejects; "did not accuse" only states. */
    private Act negated(List<Token> cue) {
        List<Token> positive = cue.stream()
                .filter(token -> !FunctionWords.isNegation(token.lower()))
                .toList();
        return lexicon.find(Place.CUE, positive).filter(FRIENDLY::contains).isPresent() ? Act.REJECT : Act.ASSERT;
    }

    /** "asked whether": a question demands nothing but an answer. */
    private static boolean asksQuestion(List<Token> cue, List<Token> content) {
        boolean asks = cue.stream().anyMatch(token -> token.lower().startsWith("ask"));
        return asks
                && !content.isEmpty()
                && QUESTION_WORDS.contains(content.get(0).lower());
    }

    private static boolean isNegated(List<Token> cue) {
        return cue.stream().anyMatch(token -> FunctionWords.isNegation(token.lower()));
    }

    private static boolean judges(List<Token> cue) {
        return cue.stream().anyMatch(token -> JUDGING.stream().anyMatch(token.lower()::startsWith));
    }
}
