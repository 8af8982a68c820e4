package standpoint.issue.pdf;

import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A shaped word as an element of the document: an object of known size that the layout places on a line.
 *
 * @param size of the face against the text around it
 * @param ascent room above the base line, in em of the text around it
 * @param descent room below the base line, in em of the text around it
 * @param level embedding level of Unicode's bidirectional algorithm; odd runs from right to left
 * @param region words of one region of a text share it and may change places on a line
 * @param rightToLeft whether the text around it runs from right to left
 */
record WordBox(
        ShapedWord word, double size, double ascent, double descent, int level, int region, boolean rightToLeft) {

    private static final String TYPE = "text/shaped";

    /** Marks the alternative text of a word, so that its tag can be told from a picture's. */
    static final char MARK = '\u2060';

    static WordBox of(ShapedWord word, Typeface main, int level, int region, boolean rightToLeft) {
        return switch (main) {
            case NASTALIQ -> new WordBox(word, 1.12, 1.50, 0.90, level, region, rightToLeft);
            case DEVANAGARI -> new WordBox(word, 1.02, 0.92, 0.42, level, region, rightToLeft);
            case SANS, SANS_BOLD -> new WordBox(word, 1.0, 0.86, 0.30, level, region, rightToLeft);
            default -> new WordBox(word, 1.10, 0.98, 0.46, level, region, rightToLeft);
        };
    }

    /** Width in em of the text around it. */
    double width() {
        return word.width() / ShapedWord.EM * size;
    }

    /** Height in em of the text around it. */
    double height() {
        return ascent + descent;
    }

    /** The element that stands for the word of that number. */
    Element element(Document document, int number) {
        Element object = document.createElement("object");
        object.setAttribute("type", TYPE);
        object.setAttribute("data-word", String.valueOf(number));
        object.setAttribute("alt", MARK + word.text());
        object.setAttribute(
                "style",
                String.format(
                        Locale.ROOT,
                        "display:inline-block;width:%.4fem;height:%.4fem;vertical-align:%.4fem",
                        width(),
                        height(),
                        -descent));
        return object;
    }

    /** Whether the element stands for a shaped word. */
    static boolean isWord(Element element) {
        return TYPE.equals(element.getAttribute("type"))
                && !element.getAttribute("data-word").isEmpty();
    }

    /** The number that the element was made with. */
    static int number(Element element) {
        return Integer.parseInt(element.getAttribute("data-word"));
    }
}
