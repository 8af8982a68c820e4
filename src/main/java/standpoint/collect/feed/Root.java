package standpoint.collect.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import standpoint.model.Repair;

/**
 * The element that a feed is, and what it needs of what stands before.
 *
 * @param name without prefix, in lower case
 * @param xml from the element on
 * @param texts what its DOCTYPE gives names to, by name
 */
record Root(String name, String xml, Map<String, String> texts) {

    private static final Set<String> FEEDS =
            Set.of("rss", "feed", "rdf", "channel", "urlset", "sitemapindex", "item", "entry");
    private static final Pattern PROLOG = Pattern.compile("<\\?xml\\s");
    private static final Set<String> PAGES = Set.of("html", "head", "body");

    /**
     * Finds a feed in a text; prolog, comments and a DOCTYPE before it are passed over, and so is junk.
     *
     * @throws UnreadableFeedException when there is none
     */
    static Root find(String text, Repairs repairs) throws UnreadableFeedException {
        return new Search(text, repairs).run();
    }

    /** One pass from tag to tag, up to the feed. */
    private static final class Search {
        private final String text;
        private final Repairs repairs;
        private Map<String, String> texts = Map.of();
        private String first = "";
        private boolean page;
        private boolean junk;
        private boolean announced;
        private int plainFrom;

        Search(String text, Repairs repairs) {
            this.text = text;
            this.repairs = repairs;
        }

        Root run() throws UnreadableFeedException {
            int tag = text.indexOf('<');
            if (tag < 0) throw new UnreadableFeedException("is plain text, not a feed");
            while (tag >= 0) {
                junk |= !text.substring(plainFrom, tag).isBlank();
                plainFrom = tag;
                if (text.startsWith("<!--", tag)) pass("-->", tag);
                else if (text.startsWith("<?", tag)) prolog(tag);
                else if (text.regionMatches(true, tag, "<!DOCTYPE", 0, 9) && !announced) doctype(tag);
                else if (startsFeed(tag)) return root(tag);
                else plainFrom = tag + 1;
                tag = plainFrom < 0 ? -1 : text.indexOf('<', plainFrom);
            }
            throw new UnreadableFeedException(reason());
        }

        /** Goes on after what ends so; to the end of the text when nothing does. */
        private void pass(String end, int from) {
            int at = text.indexOf(end, from);
            plainFrom = at < 0 ? -1 : at + end.length();
        }

        /** A page may stand before a feed, put there by a server; the feed's own prolog says that it is over. */
        private void prolog(int tag) {
            if (PROLOG.matcher(text).region(tag, text.length()).lookingAt()) {
                junk |= tag > 0;
                page = false;
                announced = false;
            }
            pass("?>", tag);
        }

        private void doctype(int tag) throws UnreadableFeedException {
            announced = true;
            Doctype doctype = Doctype.at(text, tag);
            plainFrom = doctype.end();
            if (doctype.name().equals("html")) page = true;
            else {
                repairs.add(Repair.DOCTYPE);
                texts = doctype.texts();
            }
        }

        private boolean startsFeed(int tag) {
            String name = name(tag + 1);
            if (name.isEmpty()) return false;
            if (first.isEmpty()) first = name;
            if (PAGES.contains(name)) page = true;
            boolean feed = !page && FEEDS.contains(name);
            if (!feed) junk = true;
            return feed;
        }

        private Root root(int tag) {
            if (junk) repairs.add(Repair.JUNK);
            return new Root(name(tag + 1), text.substring(tag), texts);
        }

        /** The local name of the tag that begins here; empty for what is no opening tag. */
        private String name(int from) {
            int end = from;
            while (end < text.length() && isNamePart(text.charAt(end))) end++;
            if (end == from || !Character.isLetter(text.charAt(from))) return "";
            String name = text.substring(from, Math.min(end, from + 60));
            return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
        }

        private static boolean isNamePart(char c) {
            return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
        }

        private String reason() {
            if (page) return "is an HTML page, not a feed";
            if (first.isEmpty()) return "holds no XML, so is not a feed";
            return "is XML of the kind '" + first + "', not a feed";
        }
    }
}
