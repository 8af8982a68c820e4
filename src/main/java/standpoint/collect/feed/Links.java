package standpoint.collect.feed;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses the link that stands for an entry or a feed, among those to parts and other forms of it. */
final class Links {

    private final List<Field> links;
    private final Bases bases;

    /** @param fields of the entry or feed */
    Links(List<Field> fields, Bases bases) {
        this.links = fields.stream()
                .filter(field -> field.is(Vocabulary.FEED, "link"))
                .toList();
        this.bases = bases;
    }

    /** The last one to a page, else to another form of it, else any that is a text; where none leads, empty. */
    Optional<URI> page() {
        Stream<Optional<URI>> choices = Stream.of(
                last(links.stream().filter(Links::isAlternate).filter(Links::isPage)),
                last(links.stream().filter(Links::isAlternate)),
                last(links.stream().filter(link -> href(link).isEmpty())));
        return choices.flatMap(Optional::stream).findFirst();
    }

    private Optional<URI> last(Stream<Field> candidates) {
        return candidates
                .flatMap(
                        link -> href(link).or(link::text).flatMap(href -> bases.resolve(link.element(), href)).stream())
                .reduce((before, after) -> after);
    }

    private static Optional<String> href(Field link) {
        return link.attribute("href").or(() -> link.attribute("url"));
    }

    private static boolean isAlternate(Field link) {
        String rel = link.attribute("rel").orElse("alternate");
        return rel.equalsIgnoreCase("alternate") || rel.endsWith("/relation/alternate");
    }

    private static boolean isPage(Field link) {
        String type = link.attribute("type").orElse("text/html");
        return type.regionMatches(true, 0, "text/html", 0, 9) || type.equalsIgnoreCase("application/xhtml+xml");
    }
}
