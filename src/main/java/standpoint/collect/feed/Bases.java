package standpoint.collect.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jsoup.nodes.Element;
import standpoint.collect.text.Address;

/** What the links of an element are relative to: each {@code xml:base} around it, resolved against the one outside. */
final class Bases {

    private final URI address;

    /** @param address of the feed */
    Bases(URI address) {
        this.address = address;
    }

    /** The web address or file that a link of the element leads to; as it is written, where that says it all. */
    Optional<URI> resolve(Element element, String link) {
        return Address.resolve(of(element).orElse(address), link)
                .map(resolved -> whole(link).orElse(resolved));
    }

    private static Optional<URI> whole(String link) {
        try {
            URI written = new URI(link);
            return Optional.of(written).filter(address -> address.isAbsolute() && address.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The base that the feed itself names for this element; empty when it names none. */
    Optional<URI> of(Element element) {
        Optional<URI> outer = element.parent() == null ? Optional.empty() : of(element.parent());
        String named = named(element);
        if (named.isBlank()) return outer;
        return Address.resolve(outer.orElse(address), named).or(() -> outer);
    }

    private static String named(Element element) {
        String named = element.attr("xml:base");
        return named.isBlank() ? element.attributes().getIgnoreCase("base") : named;
    }
}
