package standpoint.collect.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import standpoint.collect.text.Address;
import standpoint.collect.text.PlainText;
import standpoint.model.FeedEntry;

/** An item of a JSON Feed. */
record JsonItem(JsonNode item, URI address) {

    FeedEntry entry(Repairs repairs) {
        return new FeedEntry(
                text(item, "id"),
                text(item, "title").map(PlainText::line).orElse(""),
                link("url").or(() -> link("external_url")),
                date("date_published", repairs),
                date("date_modified", repairs),
                authors(),
                text(item, "summary").flatMap(summary -> new Prose(summary, false).line()),
                content());
    }

    private Optional<URI> link(String name) {
        return text(item, name).flatMap(link -> Address.resolve(address, link));
    }

    private Optional<Instant> date(String name, Repairs repairs) {
        return text(item, name).flatMap(new Dates(List.of(), repairs)::read);
    }

    /** Version 1.1 has a list of them, 1.0 one. */
    private Optional<String> authors() {
        Stream<JsonNode> all = Stream.concat(
                StreamSupport.stream(item.path("authors").spliterator(), false), Stream.of(item.path("author")));
        String names = all.flatMap(author -> text(author, "name").map(PlainText::line).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(given -> !given.isEmpty());
    }

    private Optional<String> content() {
        return text(item, "content_html")
                .flatMap(html -> new Prose(html, true).paragraphs())
                .or(() -> text(item, "content_text").flatMap(plain -> new Prose(plain, false).paragraphs()));
    }

    /** A number is taken for text, as ids are sometimes given. */
    private static Optional<String> text(JsonNode object, String name) {
        JsonNode value = object.path(name);
        return value.isValueNode() && !value.isNull()
                ? Optional.of(value.asText().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
