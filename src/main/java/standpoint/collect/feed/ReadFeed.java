package standpoint.collect.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.collect.text.Address;
import standpoint.collect.text.Decoded;
import standpoint.model.Feed;

/** Reads RSS 0.9 to 2.0, RSS 1.0 and Atom, mending what can be mended. A feed without entries is a feed. */
public final class ReadFeed {

    private static final Pattern HTML =
            Pattern.compile("(?i)^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b", Pattern.DOTALL);
    private static final Pattern PROLOG = Pattern.compile("^\\s*<\\?xml\\b[^>]*\\?>");
    private static final Pattern HARMLESS_DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]*>");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE\\b");

    private static final Pattern ROOT_BASE = Pattern.compile("<[A-Za-z][^>]*?\\sxml:base\\s*=\\s*[\"']([^\"']+)");
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z]");

    private final int maxEntries;

    /** @param maxEntries those that follow are left unread */
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
        Decoded decoded = Decoded.of(bytes, charset);
        String text = decoded.text().strip();
        check(text);
        int start = text.indexOf('<');
        int repairs = (decoded.doubtful() ? 1 : 0) + (start > 0 ? 1 : 0);
        String xml = bare(text.substring(start));
        Outline outline = Outline.of(xml, maxEntries);
        if (outline.tooDeep()) throw new UnreadableFeedException("nested too deep to be a feed");
        String limited = outline.full() ? outline.cut().orElse(xml) : xml;
        return read(limited, new FeedParts(base(xml, base)), repairs);
    }

    private static void check(String text) throws UnreadableFeedException {
        if (text.isEmpty()) throw new UnreadableFeedException("is empty, not a feed");
        if (HTML.matcher(text).lookingAt()) throw new UnreadableFeedException("is an HTML page, not a feed");
        if (text.startsWith("{")) throw new UnreadableFeedException("is JSON, not RSS or Atom");
        if (text.indexOf('<') < 0) throw new UnreadableFeedException("is plain text, not a feed");
    }

    /** Without the prolog, whose encoding is dealt with, and without a DOCTYPE that only names a type. */
    private static String bare(String xml) throws UnreadableFeedException {
        String bare = PROLOG.matcher(xml).replaceFirst("").strip();
        Matcher harmless = HARMLESS_DOCTYPE.matcher(bare);
        int root = rootAt(bare);
        if (harmless.find() && harmless.start() < root)
            return bare.substring(0, harmless.start()) + bare.substring(harmless.end());
        Matcher doctype = DOCTYPE.matcher(bare);
        if (doctype.find() && doctype.start() < root)
            throw new UnreadableFeedException("declares entities of its own, which is refused");
        return bare;
    }

    /** The base that the root names; the library pays no heed to it. */
    private static URI base(String xml, URI address) {
        Matcher named = ROOT_BASE.matcher(xml);
        return named.find() && named.start() == rootAt(xml)
                ? Address.resolve(address, named.group(1)).orElse(address)
                : address;
    }

    private static int rootAt(String xml) {
        Matcher root = ROOT.matcher(xml);
        return root.find() ? root.start() : xml.length();
    }

    private Feed read(String xml, FeedParts parts, int repairs) throws UnreadableFeedException {
        Optional<SyndFeed> asIs = parse(xml);
        if (asIs.isPresent()) return parts.feed(asIs.get(), repairs);
        Mend mend = new Mend(xml).faults(Outline.of(xml, maxEntries + 1));
        Optional<SyndFeed> mended = parse(mend.xml());
        if (mended.isPresent()) return parts.feed(mended.get(), repairs + mend.count());
        Optional<SyndFeed> understood = parse(mend.structure().xml());
        // whatever is left of a wreck can pass for a feed, but not for an empty one
        if (understood.isEmpty() || understood.get().getEntries().isEmpty())
            throw new UnreadableFeedException(reason(xml));
        return parts.feed(understood.get(), repairs + mend.count());
    }

    private static Optional<SyndFeed> parse(String xml) {
        try {
            return Optional.of(input().build(new StringReader(PlainDates.in(xml))));
        } catch (FeedException | IllegalArgumentException e) {
            // not as it stands: the next, more patient reading decides
            return Optional.empty();
        }
    }

    private static SyndFeedInput input() {
        var input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(false);
        return input;
    }

    private static String reason(String xml) {
        Matcher root = Pattern.compile("<([A-Za-z][\\w:.-]{0,40})").matcher(xml);
        if (!root.find()) return "holds no XML, so is not a feed";
        return switch (root.group(1)) {
            case "rss", "feed", "rdf:RDF" -> "its XML is broken beyond repair";
            default -> "is XML of the kind '" + root.group(1) + "', not a feed";
        };
    }
}
