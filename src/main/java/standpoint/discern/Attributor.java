package standpoint.discern;

import java.util.List;
import standpoint.discern.text.Attributed;
import standpoint.model.Reach;

/** Finds reported statements in a text. */
public interface Attributor {

    /**
     * How much it finds in a language: this alone says who reads what, and the edition passes it on.
     *
     * @param language BCP 47 tag
     */
    Reach reach(String language);

    /**
     * Finds every attribution of a text, in the order of their first word.
     *
     * @param language BCP 47 tag; a language out of its reach gives an empty list
     */
    List<Attributed> attribute(String text, String language);
}
