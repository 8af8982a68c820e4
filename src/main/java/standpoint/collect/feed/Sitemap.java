package standpoint.collect.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import standpoint.collect.text.Address;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;
import standpoint.model.Repair;

/**
 * A sitemap, plain or of news, or an index of sitemaps. What changed last comes first: sitemaps are in no order, and
 * can be longer than the limit.
 */
record Sitemap(Root root, URI address, int maxEntries, Repairs repairs) implements Format {

    /** The protocol allows no more in one file. */
    private static final int LONGEST = 50_000;

    private static final List<String> ROOTS = List.of("urlset", "sitemapindex");

    static boolean isRoot(String name) {
        return ROOTS.contains(name);
    }

    /** A page or a further sitemap and when it changed. */
    private record Place(URI at, Optional<Instant> changed, List<Field> fields) {}

    @Override
    public Feed read() throws UnreadableFeedException {
        Outline outline = Outline.of(root.xml(), LONGEST);
        if (outline.tooDeep()) throw new UnreadableFeedException("nested too deep to be a sitemap");
        if (outline.brokeOff()) repairs.add(Repair.CUT_OFF);
        String whole = outline.brokeOff() || outline.full() ? outline.cut().orElse("") : root.xml();
        String xml = new Mend(whole, root.texts(), repairs).mended();
        Document tree = Jsoup.parse(xml, "", Parser.xmlParser());
        List<URI> parts = places(tree, "sitemap").stream().map(Place::at).toList();
        List<Place> pages = places(tree, "url");
        List<FeedEntry> entries =
                pages.stream().limit(maxEntries).map(this::entry).toList();
        return new Feed("", Optional.empty(), entries, parts, repairs.counts(), pages.size() - entries.size());
    }

    private List<Place> places(Document tree, String name) {
        return tree.getAllElements().stream()
                .skip(1)
                .map(Field::of)
                .filter(field -> field.is(Vocabulary.FEED, name))
                .map(field -> Field.within(field.element()))
                .flatMap(fields -> place(fields).stream())
                .sorted(Comparator.comparing(
                        (Place place) -> place.changed().orElse(Instant.MIN), Comparator.reverseOrder()))
                .toList();
    }

    private Optional<Place> place(List<Field> fields) {
        Optional<Instant> changed = date(fields, Vocabulary.FEED, "lastmod")
                .or(() -> date(news(fields), Vocabulary.NEWS, "publication_date"));
        return text(fields, Vocabulary.FEED, "loc")
                .flatMap(location -> Address.resolve(address, location))
                .filter(location -> Address.isOpenTo(address, location))
                .map(location -> new Place(location, changed, fields));
    }

    private FeedEntry entry(Place place) {
        List<Field> news = news(place.fields());
        return new FeedEntry(
                Optional.empty(),
                text(news, Vocabulary.NEWS, "title")
                        .flatMap(title -> new Prose(title, true).line())
                        .orElse(""),
                Optional.of(place.at()),
                date(news, Vocabulary.NEWS, "publication_date"),
                date(place.fields(), Vocabulary.FEED, "lastmod"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Field> news(List<Field> fields) {
        return fields.stream()
                .filter(field -> field.is(Vocabulary.NEWS, "news"))
                .flatMap(field -> Field.within(field.element()).stream())
                .toList();
    }

    private Optional<Instant> date(List<Field> fields, Vocabulary vocabulary, String name) {
        return text(fields, vocabulary, name).flatMap(new Dates(fields, repairs)::read);
    }

    private static Optional<String> text(List<Field> fields, Vocabulary vocabulary, String name) {
        return fields.stream()
                .filter(field -> field.is(vocabulary, name))
                .flatMap(field -> field.text().stream())
                .findFirst();
    }
}
