package standpoint.collect.page;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standpoint.collect.text.Address;
import standpoint.collect.text.Decoded;
import standpoint.collect.text.Paragraphs;

/**
 * The feeds that a page leads to, in the order of the page.
 *
 * @param declared those that it declares to be its own, as the HTML standard says for {@code rel=alternate}
 * @param linked those that it links to by addresses that look like a feed's
 */
public record NamedFeeds(List<URI> declared, List<URI> linked) {

    private static final Pattern TYPE = Pattern.compile(
            "(?i)application/(?:rss|atom|rdf)\\+xml|application/(?:feed\\+)?json|text/xml|application/xml");
    private static final String DECLARED = "link[rel~=(?i)\\b(?:alternate|feed)\\b][href]";
    private static final Pattern LOOKS_LIKE = Pattern.compile(
            "(?i)(?:^|[/.?=&_-])(?:rss|feeds?|atom|rdf)(?:$|[/.?&_-])|\\.(?:rss|atom|rdf)$|(?:rss|feed|atom)\\.xml$");

    public NamedFeeds {
        declared = List.copyOf(declared);
        linked = List.copyOf(linked);
    }

    /**
     * Reads a page.
     *
     * @param charset what the sender says of the encoding
     * @param address where the page was found
     */
    public static NamedFeeds on(byte[] bytes, Optional<Charset> charset, URI address) {
        Document document = Paragraphs.parse(Decoded.of(bytes, charset).text(), address.toString());
        URI base = Optional.ofNullable(document.selectFirst("base[href]"))
                .flatMap(element -> Address.resolve(address, element.attr("href")))
                .orElse(address);
        Set<URI> declared = new LinkedHashSet<>();
        for (Element link : document.select(DECLARED))
            if (isFeed(link)) Address.resolve(base, link.attr("href")).ifPresent(declared::add);
        Set<URI> linked = new LinkedHashSet<>();
        for (Element link : document.select("a[href]"))
            Address.resolve(base, link.attr("href"))
                    .filter(to -> looksLikeFeed(to, address) && !declared.contains(to))
                    .ifPresent(linked::add);
        return new NamedFeeds(List.copyOf(declared), List.copyOf(linked));
    }

    private static boolean isFeed(Element link) {
        boolean feed = link.attr("rel").toLowerCase(Locale.ROOT).contains("feed");
        return feed || TYPE.matcher(link.attr("type")).lookingAt();
    }

    private static boolean looksLikeFeed(URI to, URI page) {
        String query = to.getRawQuery() == null ? "" : "?" + to.getRawQuery();
        return Address.sameSite(to, page)
                && LOOKS_LIKE.matcher(to.getRawPath() + query).find();
    }
}
