package standpoint.discern.act;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.act.ActLexicon.Entry;
import standpoint.discern.act.ActLexicon.Place;
import standpoint.discern.party.PartyNames;
import standpoint.discern.party.Whose;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.model.Act;
import standpoint.model.Standing;

/** Tells what a speaker does with a statement, by its cue, else by its content. */
public final class ActReader {

    private static final Set<String> QUESTION_WORDS =
            Set.of("whether", "if", "how", "why", "what", "when", "where", "who");
    private static final Set<Act> FRIENDLY = Set.of(Act.AGREE, Act.SUPPORT, Act.CONCEDE);

    private final ActLexicon lexicon = new ActLexicon();

    /**
     * Reads the act.
     *
     * @param whose for whom is spoken; who is no party is taken to do more than state only where the cue says so
     */
    public Act read(List<Token> cue, List<Token> content, Whose whose, PartyNames names) {
        Optional<Act> told = deciding(cue, content, whose, names).map(Entry::act);
        if (!isNegated(cue) || told.isPresent()) return told.orElse(Act.ASSERT);
        return negated(cue, content, whose, names);
    }

    /** The line of the lexicon that tells the act; empty when the statement only states. */
    Optional<Entry> deciding(List<Token> cue, List<Token> content, Whose whose, PartyNames names) {
        if (asksQuestion(cue, content)) return Optional.empty();
        Wording words = new Wording(cue, content, names.in(content), whose.parties());
        Optional<Entry> told = lexicon.find(Place.CUE, words);
        if (told.isPresent() || isNegated(cue)) return told;
        Optional<Entry> leaning = lexicon.find(Place.LEAN, words);
        if (whose.standing() == Standing.THIRD_PARTY && leaning.isEmpty()) return Optional.empty();
        return lexicon.find(Place.SAID, words).or(() -> leaning);
    }

    /** "does not accept" rejects; "did not accuse" only states. */
    private Act negated(List<Token> cue, List<Token> content, Whose whose, PartyNames names) {
        List<Token> positive = cue.stream()
                .filter(token -> !FunctionWords.isNegation(token.lower()))
                .toList();
        Wording words = new Wording(positive, content, names.in(content), whose.parties());
        Optional<Act> denied = lexicon.find(Place.CUE, words).map(Entry::act);
        return denied.filter(FRIENDLY::contains).isPresent() ? Act.REJECT : Act.ASSERT;
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
}
