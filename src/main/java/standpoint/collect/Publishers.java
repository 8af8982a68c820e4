package standpoint.collect;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import standpoint.model.Outlet;
import standpoint.model.Source;

/** Tells whose an article is: who led to it, a search or another newsroom, need not have published it. */
final class Publishers {

    private final Map<String, String> outletByDomain = new HashMap<>();

    Publishers(List<Outlet> outlets) {
        for (Outlet outlet : outlets)
            outlet.domains().forEach(domain -> outletByDomain.put(domain.toLowerCase(Locale.ROOT), outlet.id()));
    }

    /**
     * The id of the outlet that publishes under an article's address. Where none is known to, and where the source's
     * feed stands under the same outlet's domain, it is the one that the configuration says the source is of.
     */
    String outletOf(URI article, Source source) {
        Optional<String> publisher = find(article);
        return publisher.isEmpty() || publisher.equals(find(source.feed())) ? source.outletId() : publisher.get();
    }

    private Optional<String> find(URI address) {
        String domain = Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
        while (!outletByDomain.containsKey(domain) && domain.contains("."))
            domain = domain.substring(domain.indexOf('.') + 1);
        return Optional.ofNullable(outletByDomain.get(domain));
    }
}
