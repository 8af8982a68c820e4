package standpoint.discern.attribute;

import standpoint.discern.text.Phrase;

/**
 * A reporting verb with its auxiliaries, adverbs and particles: "has consistently maintained", "called for".
 *
 * @param verb index of the verb itself
 * @param last inclusive, particles included
 */
record VerbGroup(int first, int verb, int last, CueVerb cue, Shape shape) {

    /** How the verb stands to its speaker. */
    enum Shape {
        /** The speaker is its subject. */
        ACTIVE,
        /** The speaker is behind "by", or unsaid. */
        PASSIVE,
        /** It hangs on a clause before it: ", adding that". */
        PARTICIPLE
    }

    Phrase phrase() {
        return new Phrase(first, last);
    }
}
