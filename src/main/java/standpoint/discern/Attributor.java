package standpoint.discern;

import java.util.List;

/** Finds reported statements in a text. */
public interface Attributor {

    /**
     * Finds every attribution of a text, in the order of their first word.
     *
     * @param language BCP 47 tag; a language that the attributor does not know gives an empty list
     */
    List<Attributed> attribute(String text, String language);
}
