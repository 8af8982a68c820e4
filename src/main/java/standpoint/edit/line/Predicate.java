package standpoint.edit.line;

import java.util.List;
import java.util.Optional;
import standpoint.model.Sentence.Part;

/**
 * What a party does, to follow its name.
 *
 * @param past verb and preposition, up to what was said: "called on"
 * @param participle the same to follow "had"; empty where there is none
 * @param repeats whether it says by itself that this is not the first time
 * @param object what was said
 * @param place how verb and object stand to each other
 * @param personal whether it makes sense of a person only
 */
record Predicate(
        String past, Optional<String> participle, boolean repeats, List<Part> object, Place place, boolean personal) {

    /** How verb and object stand to each other. */
    enum Place {
        AFTER,
        /** What was said has to come first: "Seven of the dead were children, the mission said". */
        BEFORE,
        /** What was said is speech of its own, after a colon. */
        SPEECH
    }

    Predicate {
        object = List.copyOf(object);
    }
}
