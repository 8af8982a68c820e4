package standpoint.collect.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** How much of each element of a page is what, counted once from the leaves up. */
final class Extents {

    /**
     * Counts of one element.
     *
     * @param text characters, a run of white space as one
     * @param linked those of them that are links
     * @param links how many
     * @param paragraphs characters of its {@code p} elements that are not mostly links
     * @param own characters that stand in it directly or in inline elements only
     * @param from its place in the order of elements
     * @param to the place of the last element in it, or its own
     */
    record Extent(int text, int linked, int links, int paragraphs, int own, int from, int to) {
        static final Extent NONE = new Extent(0, 0, 0, 0, 0, -1, -1);

        boolean before(Extent other) {
            return to < other.from;
        }

        boolean holds(Extent other) {
            return from <= other.from && other.to <= to;
        }

        /** The share of its text that is links, 0 to 1. */
        double density() {
            return text == 0 ? 0 : (double) linked / text;
        }
    }

    private static final double MOSTLY = 0.5;

    private final Map<Element, Extent> extents = new HashMap<>();
    private int counted;

    Extents(Element root) {
        measure(root, false);
    }

    Extent of(Element element) {
        return extents.getOrDefault(element, Extent.NONE);
    }

    private Extent measure(Element element, boolean inLink) {
        boolean link = inLink || leadsAway(element);
        int text = 0;
        int linked = 0;
        int links = link && !inLink ? 1 : 0;
        int paragraphs = 0;
        int own = 0;
        int from = counted++;
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                int length = length(words.getWholeText());
                text += length;
                own += length;
                if (link) linked += length;
            } else if (node instanceof Element child) {
                Extent part = measure(child, link);
                text += part.text();
                linked += part.linked();
                links += part.links();
                paragraphs += part.paragraphs();
                if (!child.isBlock()) own += part.own();
            }
        }
        if (element.normalName().equals("p") && linked < MOSTLY * text) paragraphs = text;
        Extent extent = new Extent(text, linked, links, paragraphs, own, from, counted - 1);
        extents.put(element, extent);
        return extent;
    }

    /** Whether it is a link to anywhere but another part of its own page. */
    static boolean leadsAway(Element element) {
        if (!element.normalName().equals("a") || !element.hasAttr("href")) return false;
        String target = element.attr("href");
        return !target.startsWith("#") || target.length() == 1;
    }

    private static int length(String text) {
        int length = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00A0';
            if (!blank || !space) length++;
            space = blank;
        }
        return length;
    }
}
