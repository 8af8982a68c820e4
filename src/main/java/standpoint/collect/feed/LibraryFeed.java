package standpoint.collect.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import standpoint.collect.text.Address;

/**
 * What the library reads in a feed that is well-formed, in which anything may be null.
 *
 * @param entries in the feed's order
 */
record LibraryFeed(Optional<String> title, Optional<URI> link, List<Reading> entries) {

    LibraryFeed {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a feed; empty when it is not well-formed, or not what the library takes for one.
     *
     * @param address for relative links
     */
    @SuppressWarnings("checkstyle:IllegalCatch")
    static Optional<LibraryFeed> read(String xml, URI address) {
        try {
            return Optional.of(of(input().build(new StringReader(xml)), address));
        } catch (FeedException | RuntimeException e) {
            // whatever its parsers stumble over, the next and more patient reading decides
            return Optional.empty();
        }
    }

    private static SyndFeedInput input() {
        var input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        return input;
    }

    private static LibraryFeed of(SyndFeed feed, URI address) {
        return new LibraryFeed(
                prose(feed.getTitleEx()).flatMap(Prose::line),
                Optional.ofNullable(feed.getLink()).flatMap(link -> Address.resolve(address, link)),
                feed.getEntries().stream()
                        .<Reading>map(entry -> new LibraryEntry(entry, address))
                        .toList());
    }

    /** Only what says so is plain: RSS has no word for it and means HTML. */
    static Optional<Prose> prose(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null) return Optional.empty();
        if ("xhtml".equals(content.getType())) return Optional.of(Prose.ofTree(content.getValue()));
        boolean plain = "text".equals(content.getType())
                || ("text/plain".equals(content.getType())
                        && !content.getValue().contains("<"));
        return Optional.of(new Prose(content.getValue(), !plain));
    }
}
