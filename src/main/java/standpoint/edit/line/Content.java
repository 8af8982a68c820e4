package standpoint.edit.line;

import java.util.List;
import standpoint.model.Sentence.Exact;

/**
 * What is attributed, as far as a sentence can hold it.
 *
 * @param runs what is and is not in quotation marks, in order
 * @param personal whether it has words that only make sense of a person: "his gratitude"
 */
record Content(Shape shape, List<Exact> runs, boolean personal) {

    /** How it can stand in a sentence. */
    enum Shape {
        /** One or more whole sentences in quotation marks. */
        SPEECH,
        /** Words in quotation marks that are no sentence of their own. */
        FRAGMENT,
        /** A clause that brings its "that". */
        THAT,
        /** A clause that may follow "that". */
        CLAUSE,
        /** A clause whose capital is only that of its article's sentence, so that it must stand first. */
        OPENING,
        /** "to" and a verb. */
        INFINITIVE,
        /** Anything else: what it is told by what stands before it. */
        PHRASE
    }

    Content {
        runs = List.copyOf(runs);
    }

    /** Whether what is not in quotation marks has that word. */
    boolean says(String word) {
        return runs.stream()
                .anyMatch(run -> !run.quoted() && run.passage().text().matches("(?s)(?:.*\\W)?" + word + "(?:\\W.*)?"));
    }

    /** Whether it begins with a capital letter, which may be that of its article's sentence. */
    boolean capital() {
        return Character.isUpperCase(runs.get(0).passage().text().codePointAt(0));
    }

    /** The passage's first word. */
    String first() {
        return runs.get(0).passage().text().split("\\s+", 2)[0];
    }
}
