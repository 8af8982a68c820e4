package standpoint.collect.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import standpoint.collect.text.Address;
import standpoint.collect.text.PlainText;

/** An entry as the library reads it. Its ids are not asked for: it gives the link for one where there is none. */
record LibraryEntry(SyndEntry entry, URI address) implements Reading {

    @Override
    public Optional<String> title() {
        return LibraryFeed.prose(entry.getTitleEx()).flatMap(Prose::line);
    }

    @Override
    public Optional<URI> link() {
        return Optional.ofNullable(entry.getLink()).flatMap(link -> Address.resolve(address, link));
    }

    @Override
    public Optional<Instant> published() {
        return instant(entry.getPublishedDate());
    }

    @Override
    public Optional<Instant> updated() {
        return instant(entry.getUpdatedDate());
    }

    @Override
    public Optional<String> author() {
        return Optional.ofNullable(entry.getAuthor())
                .map(PlainText::line)
                .filter(author -> !author.isEmpty())
                .map(Authors::name);
    }

    @Override
    public Optional<String> summary() {
        return LibraryFeed.prose(entry.getDescription()).flatMap(Prose::line);
    }

    /** The longest of what the entry carries. */
    @Override
    public Optional<String> content() {
        return entry.getContents().stream()
                .flatMap(content -> LibraryFeed.prose(content).stream())
                .flatMap(prose -> prose.paragraphs().stream())
                .max(Comparator.comparingInt(String::length));
    }

    private static Optional<Instant> instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
