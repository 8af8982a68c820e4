package standpoint.collect.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import standpoint.collect.text.Address;

/** An entry as it stands in the tree of a feed, whatever its format. */
final class WalkedEntry implements Reading {

    private static final List<String> MEDIA_HOLDERS = List.of("group", "content");

    private final Field entry;
    private final List<Field> fields;
    private final Bases bases;
    private final Dates dates;
    private final boolean plain;

    /** @param plain whether words of no type are to be read as they stand, as in Atom */
    WalkedEntry(Element element, Bases bases, Repairs repairs, boolean plain) {
        this.entry = Field.of(element);
        this.fields = Field.within(element);
        this.bases = bases;
        this.dates = new Dates(fields, repairs);
        this.plain = plain;
    }

    /** Its own, else the address that RDF gives it, else Dublin Core's; a relative one against the base it names. */
    Optional<String> id() {
        return fields.stream()
                .filter(field -> field.is(Vocabulary.FEED, List.of("guid", "id")))
                .flatMap(field -> field.text().map(id -> absolute(field, id)).stream())
                .reduce((before, after) -> after)
                .or(() -> entry.attribute("about"))
                .or(() -> first(field -> field.is(Vocabulary.DUBLIN_CORE, "identifier"))
                        .flatMap(Field::text));
    }

    private String absolute(Field field, String id) {
        if (!isPermanentLink(field)) return id;
        return bases.of(field.element())
                .filter(base -> !id.contains(":"))
                .flatMap(base -> Address.resolve(base, id))
                .map(URI::toString)
                .orElse(id);
    }

    private static boolean isPermanentLink(Field field) {
        return field.attribute("isPermaLink").orElse("true").equals("true");
    }

    @Override
    public Optional<String> title() {
        return Stream.of(own("title"), first(field -> field.is(Vocabulary.DUBLIN_CORE, "title")), media("title"))
                .flatMap(Optional::stream)
                .flatMap(field -> prose(field).line().stream())
                .findFirst();
    }

    /** Its link, else an id that is an address. */
    @Override
    public Optional<URI> link() {
        return new Links(fields, bases)
                .page()
                .or(() -> entry.attribute("href").flatMap(href -> bases.resolve(entry.element(), href)))
                .or(() -> id().filter(id -> id.startsWith("http://") || id.startsWith("https://"))
                        .flatMap(id -> bases.resolve(entry.element(), id)));
    }

    @Override
    public Optional<Instant> published() {
        return dates.published();
    }

    @Override
    public Optional<Instant> updated() {
        return dates.updated().or(() -> entry.attribute("lastmod").flatMap(dates::read));
    }

    /** When it was written, for an entry that says neither when it appeared nor when it changed. */
    Optional<Instant> created() {
        return dates.created();
    }

    @Override
    public Optional<String> author() {
        return new Authors(fields).names();
    }

    @Override
    public Optional<String> summary() {
        return Stream.of(
                        first(field -> field.is(Vocabulary.FEED, List.of("description", "summary", "abstract"))),
                        first(field -> field.is(Vocabulary.DUBLIN_CORE, "description")),
                        first(field -> field.is(Vocabulary.PODCAST, "summary")),
                        media("description"))
                .flatMap(Optional::stream)
                .flatMap(field -> prose(field).line().stream())
                .findFirst();
    }

    /** The longest of what it carries. */
    @Override
    public Optional<String> content() {
        return fields.stream()
                .filter(field -> field.is(Vocabulary.CONTENT, "encoded")
                        || field.is(Vocabulary.FEED, List.of("content", "fullitem", "body"))
                        || field.is(Vocabulary.XHTML, List.of("body", "div")))
                .flatMap(field -> prose(field).paragraphs().stream())
                .max(Comparator.comparingInt(String::length));
    }

    private Prose prose(Field field) {
        return WalkedProse.of(field, plain && field.vocabulary() == Vocabulary.FEED);
    }

    private Optional<Field> own(String name) {
        return first(field -> field.is(Vocabulary.FEED, name) && field.text().isPresent());
    }

    private Optional<Field> first(Predicate<Field> wanted) {
        return fields.stream().filter(wanted).findFirst();
    }

    /** What the media that an entry carries say, in it or in an element of theirs. */
    private Optional<Field> media(String name) {
        return first(field -> field.is(Vocabulary.MEDIA, name))
                .or(() -> fields.stream()
                        .filter(field ->
                                field.is(Vocabulary.MEDIA, MEDIA_HOLDERS) || field.is(Vocabulary.FEED, "enclosure"))
                        .flatMap(holder -> Field.within(holder.element()).stream())
                        .filter(field -> field.is(Vocabulary.MEDIA, name))
                        .findFirst());
    }
}
