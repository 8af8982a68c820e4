package standpoint.discern.tag;

import java.util.List;
import standpoint.model.Span;

/**
 * A word as the model reads it.
 *
 * @param span in UTF-16 units of the text
 * @param pieces numbers in the vocabulary, at least one
 * @param kind how it is written, from 0 to {@link Words#KINDS}
 * @param sentence counted from 0 through the text
 */
record Word(Span span, List<Integer> pieces, int kind, int sentence) {
    Word {
        pieces = List.copyOf(pieces);
    }
}
