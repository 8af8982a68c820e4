package standpoint.model;

import java.util.List;
import java.util.Optional;

/**
 * What a version of an article changed against the one before it, by paragraphs.
 *
 * @param titleBefore the earlier title, where it was another
 * @param edits in the order of the text; empty where only the title changed
 */
public record Revision(Optional<String> titleBefore, List<Edit> edits) {

    /**
     * A place that changed.
     *
     * @param removed paragraphs of the earlier version; empty where something was only added
     * @param added paragraphs of this version; empty where something was only taken out
     */
    public record Edit(List<String> removed, List<String> added) {
        public Edit {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
            if (removed.isEmpty() && added.isEmpty()) throw new IllegalArgumentException("an edit changes something");
        }
    }

    public Revision {
        edits = List.copyOf(edits);
        if (titleBefore.isEmpty() && edits.isEmpty())
            throw new IllegalArgumentException("a revision changes something");
    }
}
