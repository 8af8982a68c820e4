package standpoint.collect.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tags of a feed in one pass, well-formed or not: how deep they nest, where its entries end and where it ends
 * itself. It costs nothing beside a parser, which a feed nested or repeated without end would keep busy for minutes.
 */
final class Outline {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_ATTRIBUTES = 200;
    private static final Set<String> ENTRIES = Set.of("item", "entry", "url", "sitemap");

    /** Tags of HTML that stand alone, or end where the next of their kind begins: they do not nest. */
    private static final Set<String> FLAT = Set.of(
            "br", "hr", "img", "input", "meta", "wbr", "area", "col", "embed", "p", "li", "td", "tr", "dt", "dd");

    private final String xml;
    private final int maxEntries;
    private final Deque<String> open = new ArrayDeque<>();
    private int flat;
    private boolean neverClosed;
    private boolean crowded;
    private int at;
    private int entries;
    private int lastWholeEnd;
    private List<String> openThen = List.of();
    private int rootEnd;
    private int entriesInRoot;

    private Outline(String xml, int maxEntries) {
        this.xml = xml;
        this.maxEntries = maxEntries;
    }

    /** @param maxEntries after which no more is looked at */
    static Outline of(String xml, int maxEntries) {
        var outline = new Outline(xml, maxEntries);
        boolean more = true;
        while (more && !outline.full() && !outline.tooDeep()) more = outline.step();
        return outline;
    }

    boolean tooDeep() {
        return open.size() > MAX_DEPTH;
    }

    /** Whether so many tags of HTML stand unclosed that no parser should take them for elements within elements. */
    boolean neverClosed() {
        return neverClosed;
    }

    /** Whether a tag has more attributes than any needs, each of which a parser may compare with each. */
    boolean crowded() {
        return crowded;
    }

    /** Entries that were looked at. */
    int entries() {
        return entries;
    }

    /** Whether the limit was reached. */
    boolean full() {
        return entries >= maxEntries;
    }

    /** Whether the end came before the root was closed. */
    boolean brokeOff() {
        return rootEnd == 0 && !full();
    }

    /** The root alone, when it is closed and no entry follows it. */
    Optional<String> rootAlone() {
        boolean alone = rootEnd > 0 && entriesInRoot == entries;
        return alone ? Optional.of(xml.substring(0, rootEnd)) : Optional.empty();
    }

    /**
     * The feed up to its last whole entry or part of an entry within the limit, closed; empty when nothing is whole.
     */
    Optional<String> cut() {
        String closing = openThen.stream().map(tag -> "</" + tag + ">").collect(Collectors.joining());
        return lastWholeEnd == 0 ? Optional.empty() : Optional.of(xml.substring(0, lastWholeEnd) + closing);
    }

    /** Whether the last entry in what {@link #cut} leaves is only part of one. */
    boolean cutsEntry() {
        return openThen.stream().anyMatch(Outline::isEntry);
    }

    private boolean step() {
        int tag = xml.indexOf('<', at);
        if (tag < 0) return false;
        if (xml.startsWith("<!--", tag)) return skip(tag, "-->");
        if (xml.startsWith("<![CDATA[", tag)) return skip(tag, "]]>");
        if (xml.startsWith("<?", tag)) return skip(tag, "?>");
        if (xml.startsWith("<!", tag)) return skip(tag, ">");
        int end = end(tag);
        if (end < 0) return false;
        at = end + 1;
        if (xml.charAt(tag + 1) == '/') close(name(tag + 2, end), at);
        else if (xml.charAt(end - 1) != '/') open(name(tag + 1, end), tag);
        else closed(name(tag + 1, end), at);
        return true;
    }

    private boolean skip(int from, String terminator) {
        int end = xml.indexOf(terminator, from);
        at = end + terminator.length();
        return end >= 0;
    }

    /** The {@code >} of a tag; those in quoted values are none. */
    private int end(int tag) {
        char quote = 0;
        int values = 0;
        for (int i = tag + 1; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) quote = c == quote ? 0 : quote;
            else if (c == '>') return i;
            else if (c == '<') return i - 1;
            else if (c == '=') crowded |= ++values > MAX_ATTRIBUTES;
            else if ((c == '"' || c == '\'') && xml.charAt(i - 1) == '=') quote = c;
        }
        // a quotation that never ends was none
        return quote == 0 ? -1 : xml.indexOf('>', tag);
    }

    private String name(int from, int limit) {
        int end = from;
        while (end < limit && !Character.isWhitespace(xml.charAt(end)) && xml.charAt(end) != '/') end++;
        return xml.substring(from, end);
    }

    private void open(String name, int tag) {
        if (name.isEmpty() || !(Character.isLetter(name.charAt(0)) || name.charAt(0) == '_')) return;
        if (isFlat(name)) {
            flat++;
            neverClosed |= flat > MAX_DEPTH;
            return;
        }
        // an entry within an entry: the one before was never closed
        if (isEntry(name) && open.contains(name)) close(name, tag);
        open.push(name);
    }

    private void close(String name, int end) {
        if (isFlat(name)) flat--;
        if (!open.contains(name)) return;
        String closed;
        do closed = open.pop();
        while (!closed.equals(name));
        closed(name, end);
    }

    /** Counts, and remembers the place: the feed can be cut there, and what then is open must be closed. */
    private void closed(String name, int end) {
        if (isEntry(name)) entries++;
        if (open.isEmpty() && rootEnd == 0) {
            rootEnd = end;
            entriesInRoot = entries;
        }
        boolean inEntry = open.stream().anyMatch(Outline::isEntry);
        if (inEntry && !isEntry(open.element())) return;
        lastWholeEnd = end;
        openThen = List.copyOf(open);
    }

    private static boolean isFlat(String name) {
        return FLAT.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isEntry(String name) {
        return ENTRIES.contains(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT));
    }
}
