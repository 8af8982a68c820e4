package standpoint.collect.page;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standpoint.collect.text.Address;
import standpoint.collect.text.PlainText;
import standpoint.collect.text.ReadDate;

/** What a page says about its article; of several sources the one that errs least comes first. */
final class PageFacts {

    private static final List<String> PUBLISHED = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:published_time]",
            "[itemprop=datePublished]",
            "meta[name=parsely-pub-date], meta[name=sailthru.date], meta[name=pubdate], meta[name=publish-date]",
            "meta[name=dc.date.issued], meta[name=dc.date], meta[name=DC.date.issued], meta[name=date]",
            "article time[pubdate], article header time[datetime]",
            "article time[datetime]",
            "time[datetime]");

    private static final List<String> MODIFIED = List.of(
            "meta[property=article:modified_time]", "meta[property=og:updated_time]", "[itemprop=dateModified]");

    private static final List<String> AUTHOR = List.of(
            "meta[name=author]",
            "meta[property=article:author]",
            "[itemprop=author] [itemprop=name], [itemprop=author]",
            "[rel=author]",
            "[class~=(?i)\\bbyline\\b]");

    private static final Pattern SUFFIX = Pattern.compile("^(.*\\S)\\s+(?:[|–—·»•-]|::)\\s+(\\S.*)$");
    private static final int MAX_NAME = 100;

    private final Document document;
    private final LinkedFacts linked;
    private final URI address;

    PageFacts(Document document, LinkedFacts linked, URI address) {
        this.document = document;
        this.linked = linked;
        this.address = address;
    }

    String title() {
        Optional<String> heading = Optional.ofNullable(document.selectFirst("article h1, main h1"))
                .or(() -> Optional.ofNullable(document.selectFirst("h1")))
                .map(element -> PlainText.line(element.text()));
        return linked.headline()
                .or(() -> meta("meta[property=og:title], meta[name=og:title]").map(this::withoutSite))
                .map(title -> heading.filter(h1 -> h1.length() > 10 && title.startsWith(h1))
                        .orElse(title))
                .or(() -> heading.filter(h1 -> !h1.isEmpty()))
                .orElseGet(() -> withoutTail(PlainText.line(document.title())));
    }

    /** Without the name of the site, where the title ends with it. */
    private String withoutSite(String title) {
        Matcher parts = SUFFIX.matcher(title);
        Optional<String> site = meta("meta[property=og:site_name]");
        boolean named = parts.matches()
                && site.filter(name -> name.equalsIgnoreCase(parts.group(2))).isPresent();
        return named ? parts.group(1) : title;
    }

    /** Without a short last part, which in the title of a window is the site or a section of it. */
    private static String withoutTail(String title) {
        Matcher parts = SUFFIX.matcher(title);
        boolean tail = parts.matches() && words(parts.group(2)) <= 4 && words(parts.group(1)) >= 3;
        return tail ? withoutTail(parts.group(1)) : title;
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }

    Optional<String> author() {
        return linked.author()
                .or(() -> first(AUTHOR)
                        .map(name -> name.replaceFirst("(?i)^by\\s*:?\\s+", ""))
                        .filter(name -> !name.isEmpty() && name.length() <= MAX_NAME && !name.startsWith("http"))
                        .findFirst());
    }

    Optional<Instant> published() {
        return linked.published().flatMap(ReadDate::read).or(() -> date(PUBLISHED));
    }

    Optional<Instant> modified() {
        return linked.modified().flatMap(ReadDate::read).or(() -> date(MODIFIED));
    }

    private Optional<Instant> date(List<String> selectors) {
        return first(selectors).flatMap(value -> ReadDate.read(value).stream()).findFirst();
    }

    String language() {
        return Stream.of(
                        Optional.of(document.select("html").attr("lang")),
                        Optional.of(document.select("html").attr("xml:lang")),
                        meta("meta[property=og:locale]"),
                        meta("meta[http-equiv=content-language]"),
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
        return Stream.of(Optional.ofNullable(link).map(element -> element.attr("href")), meta("meta[property=og:url]"))
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

    private Optional<String> meta(String selector) {
        return first(List.of(selector)).findFirst();
    }

    /** What the elements say, in the order of the selectors and then of the page. */
    private Stream<String> first(List<String> selectors) {
        return selectors.stream()
                .flatMap(selector -> document.select(selector).stream())
                .map(PageFacts::value)
                .filter(value -> !value.isEmpty());
    }

    private static String value(Element element) {
        return Arrays.asList("content", "datetime").stream()
                .map(element::attr)
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(PlainText::line)
                .orElseGet(() -> PlainText.line(element.text()));
    }
}
