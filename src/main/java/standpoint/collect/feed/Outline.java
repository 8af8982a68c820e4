package standpoint.collect.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tags of a feed in one pass, well-formed or not: how deep they nest and where its entries end. It costs nothing
 * beside a parser, which a feed nested or repeated without end would keep busy for minutes.
 */
final class Outline {

    private static final int MAX_DEPTH = 200;

    private final String xml;
    private final int maxEntries;
    private final Deque<String> open = new ArrayDeque<>();
    private int at;
    private int entries;
    private int lastEntryEnd;
    private String closing = "";

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

    /** The feed up to its last complete entry within the limit, closed; empty when it is whole and within it. */
    Optional<String> cut() {
        boolean whole = open.isEmpty() && !full();
        return whole || lastEntryEnd == 0 ? Optional.empty() : Optional.of(xml.substring(0, lastEntryEnd) + closing);
    }

    /** Whether the limit was reached. */
    boolean full() {
        return entries >= maxEntries;
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
        if (xml.charAt(tag + 1) == '/') close(name(tag + 2, end));
        else if (xml.charAt(end - 1) != '/') open.push(name(tag + 1, end));
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
        for (int i = tag + 1; i < xml.length(); i++) {
            char c = xml.charAt(i);
            if (quote != 0) quote = c == quote ? 0 : quote;
            else if (c == '>') return i;
            else if (c == '"' || c == '\'') quote = c;
        }
        return -1;
    }

    private String name(int from, int limit) {
        int end = from;
        while (end < limit && !Character.isWhitespace(xml.charAt(end)) && xml.charAt(end) != '/') end++;
        return xml.substring(from, end);
    }

    private void close(String name) {
        if (!open.contains(name)) return;
        String closed;
        do closed = open.pop();
        while (!closed.equals(name));
        if (!isEntry(name) || open.stream().anyMatch(Outline::isEntry)) return;
        entries++;
        lastEntryEnd = at;
        closing = open.stream().map(tag -> "</" + tag + ">").collect(Collectors.joining());
    }

    private static boolean isEntry(String name) {
        return name.endsWith("item") || name.endsWith("entry");
    }
}
