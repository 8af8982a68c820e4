package standpoint.collect.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The text of markup as a reader sees it, paragraph by paragraph. */
public final class Paragraphs {

    /** Deeper than any page means to be; Jsoup folds what lies below. */
    private static final int MAX_DEPTH = 128;

    private static final Set<String> UNSEEN = Set.of("script", "style", "noscript", "template", "iframe", "head");

    private Paragraphs() {}

    /** Paragraphs of a fragment of HTML. */
    public static List<String> ofHtml(String html) {
        return of(parse(html, "").body());
    }

    /** A document that is never nested deeper than can be walked in reasonable time. */
    public static Document parse(String html, String base) {
        return Jsoup.parse(Formatting.bounded(html), base, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
    }

    /** Paragraphs within an element; two line breaks in a row part paragraphs as blocks do. */
    public static List<String> of(Element root) {
        var walk = new Walk();
        root.traverse(walk);
        walk.endParagraph();
        return walk.paragraphs;
    }

    /** A fragment of HTML on one line. */
    public static String line(String html) {
        return String.join(" ", ofHtml(html));
    }

    /** Paragraphs as one text, separated by a blank line. */
    public static String join(List<String> paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    private static final class Walk implements NodeVisitor {
        private final List<String> paragraphs = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private int unseen;
        private boolean broken;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (unseen == 0) add(text.getWholeText());
            } else if (node instanceof Element element) {
                if (UNSEEN.contains(element.normalName())) unseen++;
                if (element.normalName().equals("br")) lineBreak();
                else if (element.isBlock()) endParagraph();
                else if (isCell(element)) open.append(' ');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (UNSEEN.contains(element.normalName())) unseen--;
            if (element.isBlock() && !element.normalName().equals("br")) endParagraph();
        }

        private static boolean isCell(Element element) {
            return element.normalName().equals("td") || element.normalName().equals("th");
        }

        private void add(String text) {
            if (!text.isBlank()) broken = false;
            open.append(text);
        }

        private void lineBreak() {
            if (broken) endParagraph();
            else open.append(' ');
            broken = true;
        }

        private void endParagraph() {
            String paragraph = PlainText.line(open.toString());
            if (!paragraph.isEmpty()) paragraphs.add(paragraph);
            open.setLength(0);
            broken = false;
        }
    }
}
