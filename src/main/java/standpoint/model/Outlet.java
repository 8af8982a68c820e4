package standpoint.model;

import java.util.List;
import java.util.Optional;

/**
 * A publisher of coverage.
 *
 * @param country ISO 3166-1 alpha-2
 * @param domains registered domains that it publishes under, without {@code www.}
 */
public record Outlet(
        String id, String name, Optional<String> country, Optional<String> owner, Kind kind, List<String> domains) {

    /** Who stands behind an outlet. */
    public enum Kind {
        STATE,
        PUBLIC,
        PRIVATE,
        AGENCY
    }

    public Outlet {
        Slug.check(id);
        domains = List.copyOf(domains);
    }
}
