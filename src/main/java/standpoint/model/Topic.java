package standpoint.model;

import java.util.List;

/**
 * A question that the parties speak to.
 *
 * @param terms words and phrases that mark it, matched without regard to case
 */
public record Topic(String id, String name, List<String> terms) {
    public Topic {
        Slug.check(id);
        terms = List.copyOf(terms);
    }
}
