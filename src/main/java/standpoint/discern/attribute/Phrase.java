package standpoint.discern.attribute;

import standpoint.discern.text.Sentence;
import standpoint.model.Span;

/**
 * A run of a sentence's tokens.
 *
 * @param last inclusive
 */
record Phrase(int first, int last) {

    Span in(Sentence sentence) {
        return new Span(sentence.at(first).begin(), sentence.at(last).end());
    }
}
