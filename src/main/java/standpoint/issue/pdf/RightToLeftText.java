package standpoint.issue.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Sets the paragraphs of a document that runs from right to left. Every word of such a paragraph, of whatever script,
 * becomes a box, so that each line can be put into the order in which it is read once lines are broken.
 */
final class RightToLeftText {

    /** Paragraphs in the hand that readers of Urdu expect. */
    private static final Set<String> SLOPING = Set.of("", "quote", "lead");

    /** Where lines are too close for that hand. */
    private static final Set<String> CROWDED = Set.of("left", "right");

    /** Unicode's embedding from left to right, what ends it, and a mark that keeps digits behind it apart from it. */
    private static final String EMBEDDED = "\u202A";

    private static final String END = "\u202C\u200F";

    private final Repertoire repertoire;
    private final WordShaper shaper;

    RightToLeftText(Repertoire repertoire, WordShaper shaper) {
        this.repertoire = repertoire;
        this.shaper = shaper;
    }

    /** Whether the whole document runs from right to left. */
    static boolean is(Document document) {
        return "rtl".equals(document.getDocumentElement().getAttribute("dir"));
    }

    /** Sets all paragraphs below the body but those that say that they run from left to right. */
    void set(Element body, ShapedWords words) {
        Map<Node, List<Text>> paragraphs = new LinkedHashMap<>();
        for (Text text : Markup.texts(body))
            if (isHeld(text))
                paragraphs
                        .computeIfAbsent(ScriptRuns.block(text), block -> new ArrayList<>())
                        .add(text);
        for (List<Text> paragraph : paragraphs.values())
            if (paragraph.stream().anyMatch(text -> !text.getData().isBlank())) set(paragraph, words);
    }

    private static boolean isHeld(Text text) {
        for (Node node = text.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            if (element.getNodeName().equals("svg")
                    || element.getAttribute("class").contains("running")) return false;
            if (element.hasAttribute("dir")) return element.getAttribute("dir").equals("rtl");
        }
        return false;
    }

    private void set(List<Text> paragraph, ShapedWords words) {
        StringBuilder whole = new StringBuilder();
        paragraph.forEach(text -> whole.append(isForeign(text) ? EMBEDDED : "")
                .append(letters(text))
                .append(isForeign(text) ? END : ""));
        Bidi bidi = new Bidi(whole.toString(), Bidi.DIRECTION_RIGHT_TO_LEFT);
        int region = words.size() + 1;
        int at = 0;
        for (Text text : paragraph) {
            String letters = letters(text);
            if (isForeign(text)) at += EMBEDDED.length();
            for (int from = 0; from < letters.length(); ) {
                int to = end(letters, from);
                Node node = isSpace(letters.charAt(from))
                        ? text.getOwnerDocument().createTextNode(" ")
                        : word(text, letters.substring(from, to), level(bidi, at + from, at + to), region, words);
                text.getParentNode().insertBefore(node, text);
                from = to;
            }
            at += letters.length() + (isForeign(text) ? END.length() : 0);
            text.getParentNode().removeChild(text);
        }
    }

    /** Exact words, names and links in another script: the marks at their ends belong to them. */
    private static boolean isForeign(Text text) {
        if (!(text.getParentNode() instanceof Element around)) return false;
        if (around.isSameNode(ScriptRuns.block(text))) return false;
        return text.getData()
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(c -> !isBackwards(c))
                .findFirst()
                .orElse(around.getAttribute("class").equals("words"));
    }

    private static String letters(Text text) {
        return LegibleText.withoutMarks(text.getData());
    }

    /** Where the word, or the space, that begins there ends. */
    private static int end(String letters, int from) {
        int to = from + 1;
        while (to < letters.length() && isSpace(letters.charAt(to)) == isSpace(letters.charAt(from))) to++;
        return to;
    }

    private static int level(Bidi bidi, int from, int to) {
        int lowest = bidi.getLevelAt(from);
        for (int i = from; i < to; i++) lowest = Math.min(lowest, bidi.getLevelAt(i));
        return lowest;
    }

    private Node word(Text text, String letters, int level, int region, ShapedWords words) {
        RunBuilder.demandGlyphs(letters, repertoire);
        Typeface face = letters.codePoints().anyMatch(RightToLeftText::isBackwards) ? face(text) : latin(text);
        boolean backwards = (level & 1) == 1;
        ShapedWord shaped = shaper.shape(letters, face, backwards);
        return words.add(text.getOwnerDocument(), WordBox.of(shaped, face, level, region, true));
    }

    private static boolean isBackwards(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private static Typeface latin(Text text) {
        return ScriptRuns.style(text).bold() ? Typeface.SANS_BOLD : Typeface.SANS;
    }

    private static Typeface face(Text text) {
        RunBuilder.Style style = ScriptRuns.style(text);
        if (style.bold()) return Typeface.NASKH_BOLD;
        boolean told = ScriptRuns.block(text) instanceof Element block
                && block.getNodeName().equals("p")
                && SLOPING.contains(block.getAttribute("class"))
                && !CROWDED.contains(((Element) block.getParentNode()).getAttribute("class"));
        return style.urdu() && told ? Typeface.NASTALIQ : Typeface.NASKH;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
