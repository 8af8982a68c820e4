package standpoint.collect.web;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/** The addresses that one fetch went through. */
final class Route {

    private static final int MAX_REDIRECTS = 5;

    private final Set<HttpUrl> passed = new HashSet<>();
    private HttpUrl here;
    private boolean permanentSoFar = true;
    private Optional<URI> moved = Optional.empty();

    Route(HttpUrl start) {
        here = start;
        passed.add(withoutFragment(start));
    }

    HttpUrl here() {
        return here;
    }

    /** The address at the end of the permanent redirects that the way began with; empty when it began with none. */
    Optional<URI> moved() {
        return moved;
    }

    /** Moves on, or tells why not. */
    Optional<String> follow(Hop.Moved hop) {
        if (!passed.add(withoutFragment(hop.to()))) return Optional.of("redirects in a circle");
        if (passed.size() > MAX_REDIRECTS + 1) return Optional.of("redirected more than " + MAX_REDIRECTS + " times");
        here = hop.to();
        permanentSoFar &= hop.permanent();
        if (permanentSoFar) moved = Optional.of(here.uri());
        return Optional.empty();
    }

    private static HttpUrl withoutFragment(HttpUrl url) {
        return url.newBuilder().fragment(null).build();
    }
}
