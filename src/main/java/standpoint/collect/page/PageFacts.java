package standpoint.collect.page;

import java.net.URI;
import java.time.Instant;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standpoint.collect.text.Address;

/** What a page says about its article; of several sources the one that errs least comes first. */
final class PageFacts {

    private final Document document;
    private final LinkedFacts linked;
    private final MetaTags meta;
    private final URI address;
    private final String title;
    private final Headline headline;

    PageFacts(Document document, LinkedFacts linked, URI address) {
        this.document = document;
        this.linked = linked;
        this.meta = new MetaTags(document);
        this.address = address;
        this.title = new FindTitle(document, meta, linked, address).title();
        this.headline = Headline.of(document, title);
    }

    String title() {
        return title;
    }

    Optional<String> author() {
        return new FindAuthor(meta, linked, headline, outlet()).author();
    }

    Optional<Instant> published() {
        return new FindDates(meta, linked, headline, address).published();
    }

    Optional<Instant> modified() {
        return new FindDates(meta, linked, headline, address).modified();
    }

    /** The publisher as the page names it. */
    Optional<String> outlet() {
        return meta.first("og:site_name").or(linked::outlet).or(() -> meta.first("dc:publisher", "dc.publisher"));
    }

    /** The gist that the page gives to machines; empty when it gives none. */
    String description() {
        return meta.first("og:description", "description", "twitter:description")
                .orElse("");
    }

    String language() {
        return Stream.of(
                        Optional.of(document.select("html").attr("lang")),
                        Optional.of(document.select("html").attr("xml:lang")),
                        meta.first("og:locale"),
                        meta.first("content-language", "dc.language", "language"),
                        linked.language())
                .flatMap(Optional::stream)
                .map(PageFacts::tag)
                .filter(tag -> !tag.equals("und"))
                .findFirst()
                .orElse("und");
    }

    private static String tag(String written) {
        try {
            String language = written.strip().replace('_', '-');
            return new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return "und";
        }
    }

    /** Only an address of the same publisher, and not its front page: sites get this wrong. */
    Optional<URI> canonical() {
        Element link = document.selectFirst("link[rel=canonical][href]");
        return Stream.of(Optional.ofNullable(link).map(element -> element.attr("href")), meta.first("og:url"))
                .flatMap(Optional::stream)
                .flatMap(href -> Address.resolve(address, href).stream())
                .filter(this::isOwn)
                .map(Address::canonical)
                .findFirst();
    }

    /** A page read from a file has no publisher to compare with: its word is all there is. */
    private boolean isOwn(URI canonical) {
        if ("file".equals(address.getScheme())) return true;
        return Address.sameSite(canonical, address) && (!isFront(canonical) || isFront(address));
    }

    private static boolean isFront(URI uri) {
        return uri.getPath() == null || uri.getPath().length() <= 1;
    }
}
