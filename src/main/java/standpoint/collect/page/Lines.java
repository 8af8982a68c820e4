package standpoint.collect.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import standpoint.collect.text.PlainText;

/** Takes the text of an element apart into the lines that a reader sees, and keeps what each line is. */
final class Lines {

    /** What a line stands in. */
    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        QUOTE,
        ROW,
        /** In nothing that is made for text. */
        BARE
    }

    /**
     * A line of text.
     *
     * @param level of a heading, from 1; 0 for what is none
     * @param linked characters of it that are links
     */
    record Line(String text, Kind kind, int level, int linked) {}

    /** A cell with more characters than this is a column of the page. */
    private static final int COLUMN = 150;

    /** Stands within a sentence, though it counts as a block. */
    private static final String FORMULA = "math";

    private final Extents extents;
    private final Set<Element> without;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int level;
    private int linked;
    private boolean broken;

    private Lines(Extents extents, Set<Element> without) {
        this.extents = extents;
        this.without = without;
    }

    /** The lines in the order of the page. */
    static List<Line> of(Element root, Extents extents, Set<Element> without) {
        Lines walk = new Lines(extents, without);
        walk.inside(root, Kind.BARE, false);
        walk.end(Kind.BARE);
        return walk.lines;
    }

    private void inside(Element parent, Kind kind, boolean link) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) add(text.getWholeText(), link);
            else if (node instanceof Element element && !without.contains(element)) element(element, kind, link);
        }
    }

    private void element(Element element, Kind outer, boolean link) {
        String name = element.normalName();
        if (name.equals("br")) {
            lineBreak(outer);
            return;
        }
        Kind kind = isRow(element) ? Kind.ROW : kind(name, outer);
        boolean apart = element.isBlock() && !name.equals(FORMULA);
        boolean block = (apart && outer != Kind.ROW) || isColumn(element);
        if (block) end(outer);
        else if (isCell(name) || apart) open.append(' ');
        if (kind == Kind.HEADING && outer != Kind.HEADING) level = name.charAt(1) - '0';
        inside(element, kind, link || Extents.leadsAway(element));
        if (block) end(kind);
    }

    private static Kind kind(String name, Kind outer) {
        if (outer == Kind.ROW) return outer;
        return switch (name) {
            case "p", "pre" -> outer == Kind.ITEM || outer == Kind.QUOTE ? outer : Kind.PARAGRAPH;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> outer == Kind.QUOTE ? outer : Kind.HEADING;
            case "li", "dd", "dt" -> Kind.ITEM;
            case "blockquote" -> Kind.QUOTE;
            default -> outer;
        };
    }

    /** Whether it is a row of a table of facts, not of columns of a page. */
    private boolean isRow(Element element) {
        if (!element.normalName().equals("tr")) return false;
        for (Element cell : element.children()) if (isColumn(cell) || cell.selectFirst("table") != null) return false;
        return true;
    }

    private static boolean isCell(String name) {
        return name.equals("td") || name.equals("th");
    }

    private boolean isColumn(Element element) {
        return isCell(element.normalName()) && extents.of(element).text() > COLUMN;
    }

    private void add(String text, boolean link) {
        if (!text.isBlank()) broken = false;
        if (link) linked += text.strip().length();
        open.append(text);
    }

    private void lineBreak(Kind kind) {
        if (broken) end(kind);
        else open.append(' ');
        broken = true;
    }

    private void end(Kind kind) {
        if (open.length() > 0) {
            String text = PlainText.line(open.toString());
            if (!text.isEmpty()) lines.add(new Line(text, kind, kind == Kind.HEADING ? level : 0, linked));
        }
        open.setLength(0);
        linked = 0;
        broken = false;
    }
}
