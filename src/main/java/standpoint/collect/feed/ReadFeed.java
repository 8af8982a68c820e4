package standpoint.collect.feed;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import standpoint.collect.text.Decoded;
import standpoint.model.Feed;
import standpoint.model.Repair;

/**
 * Reads RSS 0.9 to 2.0, RSS 1.0, Atom, CDF, JSON Feed and sitemaps, mending what can be mended. A feed without entries
 * is a feed.
 */
public final class ReadFeed {

    private final int maxEntries;

    /** @param maxEntries those that follow are left unread; of a sitemap, those that changed last are read */
    public ReadFeed(int maxEntries) {
        this.maxEntries = maxEntries;
    }

    /**
     * Reads a feed.
     *
     * @param base address of the feed, for its relative links
     * @param charset what the sender says of the encoding
     * @throws UnreadableFeedException when it is no feed or cannot be mended; its message is for the reader
     */
    public Feed read(byte[] bytes, URI base, Optional<Charset> charset) throws UnreadableFeedException {
        var repairs = new Repairs();
        Decoded decoded = Decoded.of(bytes, charset);
        if (decoded.doubtful()) repairs.add(Repair.ENCODING);
        return format(decoded.text(), base, repairs).read();
    }

    private Format format(String text, URI base, Repairs repairs) throws UnreadableFeedException {
        String shown = text.strip();
        if (shown.isEmpty()) throw new UnreadableFeedException("is empty, not a feed");
        if (shown.startsWith("{") || shown.startsWith("[")) return new JsonFeed(shown, base, maxEntries, repairs);
        Root root = Root.find(text, repairs);
        return Sitemap.isRoot(root.name())
                ? new Sitemap(root, base, maxEntries, repairs)
                : new XmlFeed(root, base, maxEntries, repairs);
    }
}
