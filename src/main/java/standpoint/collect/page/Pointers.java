package standpoint.collect.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import standpoint.collect.page.Extents.Extent;

/** Blocks that are little but links, and lead the reader away from the article. */
final class Pointers {

    private static final Set<String> BLOCKS =
            Set.of("div", "section", "aside", "ul", "ol", "table", "p", "h2", "h3", "h4", "h5", "h6", "header", "dl");

    private static final Set<String> LISTS = Set.of("ul", "ol");

    /** Links that go on for longer are a text about what they lead to. Characters. */
    private static final int LONG = 1500;
    /** A heading that leads elsewhere belongs to the text if it has more than this below it. Characters. */
    private static final int TEASER = 400;

    /** Fewer characters a link than this between links say nothing. */
    private static final int SAYS = 12;

    private static final Pattern SENTENCE = Pattern.compile("\\.[\"'”’»)]*$");

    private final Extents extents;

    Pointers(Extents extents) {
        this.extents = extents;
    }

    /** Whether a block is one of those, whole. */
    boolean include(Element part) {
        Extent extent = extents.of(part);
        if (!BLOCKS.contains(part.normalName()) || extent.links() == 0 || extent.text() > LONG) return false;
        if (isSublist(part) || (isHeading(part) && headsText(part))) return false;
        double density = extent.density();
        if (part.normalName().equals("p"))
            return density > 0.8 && !SENTENCE.matcher(part.text()).find();
        if (density > 0.8) return true;
        // between its links a list of pointers has next to nothing to say
        return density > 0.5 && extent.links() > 2 && extent.text() - extent.linked() < SAYS * extent.links();
    }

    /** Whether it is a list within a point of a list, and words of that point stand before it. */
    private static boolean isSublist(Element part) {
        return LISTS.contains(part.normalName())
                && part.parent() != null
                && part.parent().normalName().equals("li")
                && isText(part.previousSibling());
    }

    /** Whether an article follows it up to the next heading of its level, and not a teaser of one. */
    private boolean headsText(Element heading) {
        int text = 0;
        for (Element next = heading.nextElementSibling(); next != null; next = next.nextElementSibling()) {
            if (isHeading(next) && next.normalName().compareTo(heading.normalName()) <= 0) return false;
            text += extents.of(next).text() - extents.of(next).linked();
            if (text > TEASER) return true;
        }
        return false;
    }

    static boolean isHeading(Element part) {
        String tag = part.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    static boolean isText(@Nullable Node node) {
        return node instanceof TextNode text && !text.isBlank();
    }
}
