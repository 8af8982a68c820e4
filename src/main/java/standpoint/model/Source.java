package standpoint.model;

import java.net.URI;

/**
 * Where coverage comes from.
 *
 * @param id unique within its briefing
 * @param feed address of an RSS, Atom or RDF feed: {@code https:}, {@code http:} or {@code file:}
 */
public record Source(String id, String outletId, URI feed) {

    public Source {
        Slug.check(id);
    }
}
