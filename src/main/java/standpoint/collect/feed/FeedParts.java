package standpoint.collect.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import standpoint.collect.text.Address;
import standpoint.collect.text.Paragraphs;
import standpoint.collect.text.PlainText;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;
import standpoint.model.Repair;

/** Turns the library's feed, in which anything may be null, into ours. */
final class FeedParts {

    private final URI base;

    /** @param base for relative links */
    FeedParts(URI base) {
        this.base = base;
    }

    Feed feed(SyndFeed feed, int repairs) {
        List<FeedEntry> entries = feed.getEntries().stream().map(this::entry).toList();
        return new Feed(
                text(feed.getTitleEx()),
                page(feed.getLinks()).or(() -> link(feed.getLink())),
                entries,
                repairs == 0 ? Map.of() : Map.of(Repair.MARKUP, repairs));
    }

    private FeedEntry entry(SyndEntry entry) {
        return new FeedEntry(
                given(entry.getUri()).map(String::strip),
                text(entry.getTitleEx()),
                entryLink(entry),
                instant(entry.getPublishedDate()),
                instant(entry.getUpdatedDate()),
                given(entry.getAuthor()).map(PlainText::line),
                given(text(entry.getDescription())),
                content(entry.getContents()));
    }

    /** Its link, else one that stands for it, else an id that is an address. */
    private Optional<URI> entryLink(SyndEntry entry) {
        return link(entry.getLink())
                .or(() -> page(entry.getLinks()))
                .or(() -> given(entry.getUri())
                        .filter(id -> id.startsWith("http://") || id.startsWith("https://"))
                        .flatMap(this::link));
    }

    /** The link that stands for the thing itself, not for a part or another form of it. */
    private Optional<URI> page(List<SyndLink> links) {
        return links.stream()
                .filter(link -> link.getRel() == null || link.getRel().equals("alternate"))
                .flatMap(link -> link(link.getHref()).stream())
                .findFirst();
    }

    private Optional<URI> link(@Nullable String href) {
        return given(href).flatMap(link -> Address.resolve(base, link));
    }

    private static String text(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null) return "";
        return isPlain(content) ? PlainText.line(content.getValue()) : Paragraphs.line(content.getValue());
    }

    /** The longest of what the entry carries. */
    private static Optional<String> content(List<SyndContent> contents) {
        return contents.stream()
                .filter(content -> content.getValue() != null)
                .flatMap(FeedParts::paragraphs)
                .max(Comparator.comparingInt(String::length));
    }

    private static Stream<String> paragraphs(SyndContent content) {
        List<String> paragraphs = isPlain(content)
                ? Arrays.stream(content.getValue().split("\\R\\s*\\R"))
                        .map(PlainText::line)
                        .filter(line -> !line.isEmpty())
                        .toList()
                : Paragraphs.ofHtml(content.getValue());
        return paragraphs.isEmpty() ? Stream.empty() : Stream.of(Paragraphs.join(paragraphs));
    }

    /** Only what says so is plain: RSS has no word for it and means HTML. */
    private static boolean isPlain(SyndContent content) {
        return "text".equals(content.getType())
                || ("text/plain".equals(content.getType())
                        && !content.getValue().contains("<"));
    }

    private static Optional<Instant> instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(value -> !value.isBlank());
    }
}
