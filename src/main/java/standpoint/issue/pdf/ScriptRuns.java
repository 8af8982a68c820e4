package standpoint.issue.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import standpoint.issue.pdf.Repertoire.Setting;

/**
 * Sets every text of a document in faces that have its characters: Latin stays as the style sheet wants it, Chinese
 * gets its face, joining scripts become shaped words. What has no glyph by now is the template's own doing.
 */
final class ScriptRuns {

    private static final Set<String> BLOCKS =
            Set.of("p", "li", "td", "th", "div", "caption", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Repertoire repertoire;
    private final FontShelf fonts;
    private final WordShaper shaper;
    private final RightToLeftText rightToLeft;

    ScriptRuns(Repertoire repertoire, FontShelf fonts) {
        this.repertoire = repertoire;
        this.fonts = fonts;
        this.shaper = new WordShaper(fonts);
        this.rightToLeft = new RightToLeftText(repertoire, shaper);
    }

    /**
     * Splits the texts of the document's body.
     *
     * @throws PrintException when a character has no glyph
     */
    void split(Document document, ShapedWords words) {
        boolean mirrored = RightToLeftText.is(document);
        for (Element body : Markup.elements(document, "body")) {
            if (mirrored) rightToLeft.set(body, words);
            for (Text text : Markup.texts(body)) if (needsSplitting(text)) replace(text, words);
        }
    }

    /** From here on the order of a line is ours alone: the layout would turn what says how it runs once more. */
    static void forgetDirections(Document document) {
        for (Element element : Markup.elements(document, "*")) {
            if (!element.hasAttribute("dir")) continue;
            element.setAttribute("data-dir", element.getAttribute("dir"));
            element.removeAttribute("dir");
        }
    }

    private boolean needsSplitting(Text text) {
        String data = text.getData();
        if (isIn(text, "svg")) {
            data.codePoints()
                    .filter(c -> !isSpace(c) && !fonts.has(Typeface.SANS, c))
                    .forEach(c -> {
                        throw new PrintException("A drawing cannot show " + describe(c) + " in "
                                + Typeface.SANS.family() + "; put the text beside the drawing.");
                    });
            return false;
        }
        return data.codePoints().anyMatch(c -> !isSpace(c) && repertoire.of(c) != Setting.PLAIN);
    }

    private void replace(Text text, ShapedWords words) {
        Document document = text.getOwnerDocument();
        Node parent = text.getParentNode();
        RunBuilder runs = new RunBuilder(repertoire, shaper, style(text), words.size());
        for (RunBuilder.Run run : runs.of(text.getData())) parent.insertBefore(node(document, run, words), text);
        if (runs.rightToLeft() && isAlone(text)) alignRight(text);
        parent.removeChild(text);
    }

    private static Node node(Document document, RunBuilder.Run run, ShapedWords words) {
        if (run instanceof RunBuilder.Word word) return words.add(document, word.box());
        RunBuilder.Letters letters = (RunBuilder.Letters) run;
        Text text = document.createTextNode(letters.text());
        if (letters.kind() == RunBuilder.Kind.PLAIN) return text;
        Element span = document.createElement("span");
        switch (letters.kind()) {
            case HAN -> {
                span.setAttribute("lang", "zh");
                span.setAttribute("style", "font-family:'" + Typeface.HAN.family() + "'");
            }
            case SIGN -> span.setAttribute("style", "font-family:'" + Typeface.SANS.family() + "';font-style:normal");
            default -> span.setAttribute("class", "substitute");
        }
        span.appendChild(text);
        return span;
    }

    /** A paragraph of a script that runs from right to left begins at the right margin. */
    private static void alignRight(Text text) {
        if (block(text) instanceof Element block)
            block.setAttribute("class", (block.getAttribute("class") + " right-to-left").strip());
    }

    /** Whether no other letters stand in the same paragraph. */
    private static boolean isAlone(Text text) {
        return Markup.texts(block(text)).stream()
                .filter(other -> !other.isSameNode(text)
                        && !other.getParentNode().getNodeName().equals("a"))
                .noneMatch(other -> other.getData().codePoints().anyMatch(Character::isLetter));
    }

    /** The paragraph, cell or the like that the text is in. */
    static Node block(Text text) {
        Node block = text.getParentNode();
        while (block.getParentNode() instanceof Element parent && !BLOCKS.contains(block.getNodeName())) block = parent;
        return block;
    }

    /** What the text's place asks for. */
    static RunBuilder.Style style(Text text) {
        boolean bold =
                List.of("h1", "h2", "h3", "h4", "b", "strong", "th").stream().anyMatch(name -> isIn(text, name));
        String language = "";
        boolean whole = false;
        for (Node node = text.getParentNode(); node instanceof Element element; node = node.getParentNode()) {
            if (language.isEmpty()) language = element.getAttribute("lang");
            whole |= element.getAttribute("class").contains("running");
        }
        boolean urdu = language.toLowerCase(Locale.ROOT).startsWith("ur");
        return new RunBuilder.Style(bold, urdu, urdu && isAlone(text), whole);
    }

    private static boolean isIn(Text text, String name) {
        for (Node node = text.getParentNode(); node != null; node = node.getParentNode())
            if (name.equals(node.getNodeName())) return true;
        return false;
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
    }

    /** The character with its number and name, and where it would have to be. */
    static String describe(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X (%s)", codePoint, Character.getName(codePoint));
    }
}
