package standpoint.discern.text;

import java.util.List;
import standpoint.model.Span;

/**
 * A sentence in its text.
 *
 * @param paragraph number of its paragraph, from 0
 * @param tokens at least one, with offsets into the whole text
 */
public record Sentence(Span span, int paragraph, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    /** The token at an index. */
    public Token at(int index) {
        return tokens.get(index);
    }

    /** The lower-cased word at an index; empty outside the sentence. */
    public String word(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).lower();
    }
}
