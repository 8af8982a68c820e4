package standpoint.issue.template;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a template is filled for.
 *
 * @param legible what becomes of each text of the edition on its way into the template
 * @param logo the logo's address as the medium reads it; empty where it shows none
 * @param depth how much the template may say, where it has to keep to a page; templates see it as {@code depth}
 */
public record Medium(UnaryOperator<String> legible, Optional<String> logo, int depth) {

    /** The depth of a template that may say all. */
    public static final int ALL = 1000;

    /** Any text as it is. */
    public static Medium text() {
        return new Medium(UnaryOperator.identity(), Optional.empty(), ALL);
    }
}
