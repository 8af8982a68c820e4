package standpoint.discern.text;

import standpoint.model.Span;

/**
 * A run of a sentence's tokens.
 *
 * @param last inclusive
 */
public record Phrase(int first, int last) {

    /** Where its words stand in the text. */
    public Span in(Sentence sentence) {
        return new Span(sentence.at(first).begin(), sentence.at(last).end());
    }
}
