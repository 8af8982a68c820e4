package standpoint.collect.page;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import standpoint.collect.text.PlainText;
import standpoint.collect.text.ReadDate;

/**
 * Finds when an article was published and changed: what the page tells machines, then what stands by its headline, then
 * its address. Dates of other articles on the page are never looked at.
 */
final class FindDates {

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "publish-date",
            "publish_date",
            "pubdate",
            "publishdate",
            "publication_date",
            "citation_publication_date",
            "citation_date",
            "dc.date.issued",
            "dc.date.created",
            "dcterms.created",
            "dcterms.date",
            "dc.date",
            "date",
            "dc.created");

    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "og:modified_time",
            "datemodified",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified",
            "revised");

    private static final Pattern NAMES = Pattern.compile(
            "-(?:dates?|datum|fecha|data|date-?time|timestamp|time|pub-?date|published?|publish-?date|posted-?on|entry-date|dateline|meta|info|byline|postmetadata|post-?info)-");
    private static final Pattern CHANGED =
            Pattern.compile("(?iu)updated|modified|edited|aktualisiert|actualizad|mis à jour|aggiornat");
    private static final Pattern IN_PATH =
            Pattern.compile("(?<![\\d])((?:19|20)\\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final int MAX_LINE = 120;
    /** Longer values are no date. Characters. */
    private static final int LONGEST = 200;

    private final MetaTags meta;
    private final LinkedFacts linked;
    private final Headline headline;
    private final URI address;
    private final Names names = new Names();

    FindDates(MetaTags meta, LinkedFacts linked, Headline headline, URI address) {
        this.meta = meta;
        this.linked = linked;
        this.headline = headline;
        this.address = address;
    }

    Optional<Instant> published() {
        return first(Stream.of(
                                linked.published().stream(),
                                meta.all(PUBLISHED),
                                marked("datePublished"),
                                times().map(time -> time.attr("datetime")),
                                shown())
                        .flatMap(values -> values))
                .or(this::inAddress);
    }

    Optional<Instant> modified() {
        return first(Stream.of(linked.modified().stream(), meta.all(MODIFIED), marked("dateModified"))
                .flatMap(values -> values));
    }

    private Optional<Instant> first(Stream<String> values) {
        return values.filter(value -> value.length() <= LONGEST)
                .flatMap(value -> ReadDate.read(value).stream())
                .findFirst();
    }

    /** What elements of a property say in an attribute made for it, or else in words. */
    private Stream<String> marked(String property) {
        return headline.everywhere()
                .filter(element -> element.attr("itemprop").contains(property)
                        || element.attr("property").contains(property))
                .flatMap(element -> Stream.of(element.attr("content"), element.attr("datetime"), element.text()))
                .map(PlainText::line)
                .filter(value -> !value.isEmpty());
    }

    private Stream<Element> times() {
        return headline.near()
                .filter(element -> element.normalName().equals("time") && element.hasAttr("datetime"))
                .filter(time ->
                        !CHANGED.matcher(time.className() + " " + time.text()).find());
    }

    /** Short lines by the headline that are named as a date, or are one. */
    private Stream<String> shown() {
        return headline.near()
                .filter(element -> !element.normalName().startsWith("h"))
                .filter(element -> NAMES.matcher(names.of(element)).find()
                        || element.normalName().equals("time")
                        || element.childrenSize() == 0)
                .map(element -> PlainText.line(element.text()))
                .filter(line -> line.length() <= MAX_LINE && line.matches(".*(?:19|20)\\d{2}.*"));
    }

    private Optional<Instant> inAddress() {
        Matcher date = IN_PATH.matcher(address.getRawPath() == null ? "" : address.getRawPath());
        if (!date.find()) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(3)))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeException e) {
            // digits that only look like a date
            return Optional.empty();
        }
    }
}
