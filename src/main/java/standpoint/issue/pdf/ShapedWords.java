package standpoint.issue.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Shape;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The shaped words of one document: numbered as its text is read, moved once lines are broken, then drawn. */
final class ShapedWords implements FSObjectDrawerFactory {

    /**
     * Glyphs of sloping scripts reach out of their word; the layout cuts off what leaves its drawing. In CSS pixels.
     */
    private static final int MARGIN = 24;

    /** Running heads are drawn without being arranged; they have no style of their own to ask. */
    private static final Color UNPLACED = new Color(0x12304F);

    private final FontShelf fonts;
    private final PDDocument pdf;
    private final List<WordBox> boxes = new ArrayList<>();
    private final Map<Integer, Color> colors = new HashMap<>();
    private final Map<Typeface, GlyphFont> faces = new EnumMap<>(Typeface.class);

    ShapedWords(FontShelf fonts, PDDocument pdf) {
        this.fonts = fonts;
        this.pdf = pdf;
    }

    /** Takes up a word and returns the element that stands for it. */
    Element add(Document document, WordBox box) {
        boxes.add(box);
        return box.element(document, boxes.size() - 1);
    }

    /** How many words there are so far. */
    int size() {
        return boxes.size();
    }

    WordBox box(int number) {
        return boxes.get(number);
    }

    /** Says what colour a word has. */
    void place(int number, Color color) {
        colors.put(number, color);
    }

    /** Embeds the faces in use; to be called once, after the last page. */
    void embedFonts() throws IOException {
        for (GlyphFont face : faces.values()) face.embed();
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return WordBox.isWord(element) ? new Drawer() : null;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return WordBox.isWord(element);
    }

    private GlyphFont face(Typeface typeface) throws IOException {
        GlyphFont face = faces.get(typeface);
        if (face == null) {
            face = new GlyphFont(pdf, fonts.parse(typeface));
            faces.put(typeface, face);
        }
        return face;
    }

    /** Draws a word where it was placed. */
    private final class Drawer implements FSObjectDrawer {

        @Override
        public @Nullable Map<Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice output,
                RenderingContext context,
                int dotsPerPixel) {
            int number = WordBox.number(element);
            WordBox box = boxes.get(number);
            Color color = colors.getOrDefault(number, UNPLACED);
            double em = height / dotsPerPixel / box.height();
            Pen pen = new Pen(box, em, MARGIN, MARGIN + em * box.ascent(), color);
            output.drawWithGraphics(
                    (float) (x - (double) MARGIN * dotsPerPixel),
                    (float) (y - (double) MARGIN * dotsPerPixel),
                    (float) Math.ceil(width / dotsPerPixel + 2 * MARGIN),
                    (float) Math.ceil(height / dotsPerPixel + 2 * MARGIN),
                    graphics -> {
                        PdfBoxGraphics2D page = (PdfBoxGraphics2D) graphics;
                        page.setFontTextDrawer(pen);
                        page.setColor(color);
                        page.drawString(new AttributedString("x").getIterator(), 0, 0);
                    });
            return null;
        }
    }

    /** Writes one word's glyphs into its drawing. */
    private final class Pen implements IPdfBoxGraphics2DFontTextDrawer {

        private final WordBox box;
        private final double em;
        private final double left;
        private final double baseLine;
        private final Color color;

        Pen(WordBox box, double em, double left, double baseLine, Color color) {
            this.box = box;
            this.em = em;
            this.left = left;
            this.baseLine = baseLine;
            this.color = color;
        }

        @Override
        public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) {
            return true;
        }

        @Override
        public @Nullable FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv page) {
            return null;
        }

        /** There is no other way to show a glyph by its number. */
        @Override
        @SuppressWarnings("deprecation")
        public void drawText(AttributedCharacterIterator text, IFontTextDrawerEnv page) throws IOException {
            StringBuilder out = new StringBuilder(256);
            out.append(number(color.getRed() / 255.0)).append(' ');
            out.append(number(color.getGreen() / 255.0)).append(' ');
            out.append(number(color.getBlue() / 255.0)).append(" rg\n");
            for (ShapedWord.Run run : box.word().runs()) {
                GlyphFont face = face(run.face());
                String font = page.getResources().add(face.font()).getName();
                out.append("/Span <</ActualText <FEFF")
                        .append(GlyphFont.hex(run.text()))
                        .append(">>> BDC\nBT\n/");
                out.append(font).append(' ').append(number(em * box.size())).append(" Tf\n");
                for (ShapedWord.Glyph glyph : run.glyphs()) append(out, face, glyph);
                out.append("ET\nEMC\n");
            }
            page.getContentStream().appendRawCommands(out.toString());
        }

        private void append(StringBuilder out, GlyphFont face, ShapedWord.Glyph glyph) {
            double scale = em * box.size() / ShapedWord.EM;
            out.append("1 0 0 -1 ").append(number(left + glyph.x() * scale)).append(' ');
            out.append(number(baseLine + glyph.y() * scale)).append(" Tm <");
            out.append(String.format(Locale.ROOT, "%04X", face.code(glyph))).append("> Tj\n");
        }

        private static String number(double value) {
            return BigDecimal.valueOf(value)
                    .setScale(3, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
