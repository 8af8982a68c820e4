package standpoint.discern.encode;

import java.util.List;
import standpoint.model.Span;

/**
 * A word as the model reads it.
 *
 * @param span in UTF-16 units of the text
 * @param pieces numbers in the vocabulary, at least one
 * @param kind how it is written: small, Capital, CAPITALS, number or mark, 5 more where it opens a paragraph
 * @param sentence counted from 0 through the text
 */
public record Word(Span span, List<Integer> pieces, int kind, int sentence) {
    public Word {
        pieces = List.copyOf(pieces);
    }
}
