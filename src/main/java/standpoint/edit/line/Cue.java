package standpoint.edit.line;

import java.util.Optional;

/**
 * What an article says that a speaker does, read from the words that attribute.
 *
 * @param verb empty where there is none to be made out
 * @param tail what follows the verb before the content: "on" in "called on"; may be empty
 * @param again whether it says that this is not the first time
 * @param negated whether it says that the speaker did not
 * @param asWritten the cue itself where it can be used as it stands, with any subject: "would like"
 */
record Cue(Optional<Verb> verb, String tail, boolean again, boolean negated, Optional<String> asWritten) {

    static final Cue UNKNOWN = new Cue(Optional.empty(), "", false, false, Optional.empty());

    static Cue of(Verb verb) {
        return new Cue(Optional.of(verb), "", false, false, Optional.empty());
    }
}
