package standpoint.collect.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Whose words an element's name belongs to. */
enum Vocabulary {
    /** RSS of any version, Atom of any version, or no namespace at all. */
    FEED("http://www.w3.org/2005/Atom"),
    DUBLIN_CORE("http://purl.org/dc/elements/1.1/"),
    DUBLIN_CORE_TERMS("http://purl.org/dc/terms/"),
    CONTENT("http://purl.org/rss/1.0/modules/content/"),
    MEDIA("http://search.yahoo.com/mrss/"),
    PODCAST("http://www.itunes.com/dtds/podcast-1.0.dtd"),
    NEWS("http://www.google.com/schemas/sitemap-news/0.9"),
    XHTML("http://www.w3.org/1999/xhtml"),
    OTHER("urn:undeclared");

    /** By address in lower case without what closes it, which feeds leave out or change. */
    private static final Map<String, Vocabulary> BY_ADDRESS = Map.ofEntries(
            Map.entry("", FEED),
            Map.entry("http://www.w3.org/2005/atom", FEED),
            Map.entry("http://purl.org/atom/ns", FEED),
            Map.entry("http://purl.org/rss/1.0", FEED),
            Map.entry("http://purl.org/rss/1.0/modules/rss091", FEED),
            Map.entry("http://my.netscape.com/rdf/simple/0.9", FEED),
            Map.entry("http://channel.netscape.com/rdf/simple/0.9", FEED),
            Map.entry("http://backend.userland.com/rss", FEED),
            Map.entry("http://backend.userland.com/rss2", FEED),
            Map.entry("http://blogs.law.harvard.edu/tech/rss", FEED),
            Map.entry("http://www.sitemaps.org/schemas/sitemap/0.9", FEED),
            Map.entry("http://purl.org/dc/elements/1.1", DUBLIN_CORE),
            Map.entry("http://purl.org/dc/elements/1.0", DUBLIN_CORE),
            Map.entry("http://purl.org/dc/terms", DUBLIN_CORE_TERMS),
            Map.entry("http://purl.org/rss/1.0/modules/content", CONTENT),
            Map.entry("http://search.yahoo.com/mrss", MEDIA),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", PODCAST),
            Map.entry("http://www.google.com/schemas/sitemap-news/0.9", NEWS),
            Map.entry("http://www.w3.org/1999/xhtml", XHTML));

    /** By the prefix that everybody uses. */
    private static final Map<String, Vocabulary> BY_PREFIX = Map.of(
            "", FEED,
            "rss", FEED,
            "atom", FEED,
            "dc", DUBLIN_CORE,
            "dcterms", DUBLIN_CORE_TERMS,
            "content", CONTENT,
            "media", MEDIA,
            "itunes", PODCAST,
            "news", NEWS,
            "xhtml", XHTML);

    private final String address;

    Vocabulary(String address) {
        this.address = address;
    }

    /** The vocabulary by its address; by its prefix where the address is nobody's. */
    static Vocabulary of(Element element) {
        Vocabulary known = byAddress(element.tag().namespace());
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        return known != null ? known : BY_PREFIX.getOrDefault(prefix, OTHER);
    }

    private static @Nullable Vocabulary byAddress(String written) {
        int end = written.length();
        while (end > 0 && (written.charAt(end - 1) == '/' || written.charAt(end - 1) == '#')) end--;
        return BY_ADDRESS.get(written.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** The address to declare a prefix with that the feed forgot to declare. */
    static String addressOf(String prefix) {
        Vocabulary meant = BY_PREFIX.getOrDefault(prefix.toLowerCase(Locale.ROOT), OTHER);
        return meant == OTHER ? OTHER.address + ":" + prefix : meant.address;
    }
}
