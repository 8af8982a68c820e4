package standpoint.issue.pdf;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Turns words of joining scripts into glyphs with the JDK's own HarfBuzz, which PDFBox and openhtmltopdf do not use.
 * Safe for many threads.
 */
final class WordShaper {

    /** Glyph ids from here on are the shaper's own: deleted or invisible. */
    private static final int NO_GLYPH = 0xFFFE;

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final FontShelf fonts;

    WordShaper(FontShelf fonts) {
        this.fonts = fonts;
    }

    /**
     * Shapes one word.
     *
     * @param main the face for all characters that it has
     * @param rightToLeft direction of the text that the word stands in
     */
    ShapedWord shape(String word, Typeface main, boolean rightToLeft) {
        char[] letters = word.toCharArray();
        List<ShapedWord.Run> runs = new ArrayList<>();
        double pen = 0;
        for (Stretch stretch : stretches(word, main, rightToLeft)) {
            int flags = stretch.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            GlyphVector glyphs = fonts.forShaping(stretch.face())
                    .layoutGlyphVector(CONTEXT, letters, stretch.begin(), stretch.end(), flags);
            runs.add(run(word, stretch, glyphs, pen));
            pen += glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
        }
        return new ShapedWord(word, runs, pen);
    }

    /** The word cut by direction and face, from left to right. */
    private List<Stretch> stretches(String word, Typeface main, boolean rightToLeft) {
        Bidi bidi = new Bidi(word, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        List<Stretch> stretches = new ArrayList<>();
        for (int run : order) {
            boolean backwards = (bidi.getRunLevel(run) & 1) == 1;
            List<Stretch> parts = byFace(word, bidi.getRunStart(run), bidi.getRunLimit(run), main, backwards);
            if (backwards) Collections.reverse(parts);
            stretches.addAll(parts);
        }
        return stretches;
    }

    private List<Stretch> byFace(String word, int begin, int end, Typeface main, boolean rightToLeft) {
        List<Stretch> parts = new ArrayList<>();
        int from = begin;
        while (from < end) {
            Typeface face = faceFor(word.codePointAt(from), main);
            int to = from + Character.charCount(word.codePointAt(from));
            while (to < end && staysIn(face, word.codePointAt(to), main))
                to += Character.charCount(word.codePointAt(to));
            parts.add(new Stretch(face, from, to, rightToLeft));
            from = to;
        }
        return parts;
    }

    private boolean staysIn(Typeface face, int codePoint, Typeface main) {
        return Character.getType(codePoint) == Character.FORMAT || faceFor(codePoint, main) == face;
    }

    private Typeface faceFor(int codePoint, Typeface main) {
        if (fonts.has(main, codePoint)) return main;
        Typeface latin = main == Typeface.NASKH_BOLD ? Typeface.SANS_BOLD : Typeface.SANS;
        for (Typeface face : List.of(latin, Typeface.NASKH, Typeface.DEVANAGARI, Typeface.HAN))
            if (fonts.has(face, codePoint)) return face;
        return main;
    }

    private static ShapedWord.Run run(String word, Stretch stretch, GlyphVector glyphs, double pen) {
        int count = glyphs.getNumGlyphs();
        int[] letters = glyphs.getGlyphCharIndices(0, count, null);
        Map<Integer, Integer> bearers = bearers(glyphs, letters);
        TreeSet<Integer> clusters = new TreeSet<>();
        for (int letter : letters) clusters.add(letter);
        List<ShapedWord.Glyph> placed = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int id = glyphs.getGlyphCode(i);
            if (id >= NO_GLYPH) continue;
            Integer next = clusters.higher(letters[i]);
            int begin = stretch.begin() + letters[i];
            int end = next == null ? stretch.end() : stretch.begin() + next;
            boolean bears = Integer.valueOf(i).equals(bearers.get(letters[i]));
            Point2D at = glyphs.getGlyphPosition(i);
            placed.add(new ShapedWord.Glyph(id, bears ? word.substring(begin, end) : "", pen + at.getX(), at.getY()));
        }
        return new ShapedWord.Run(stretch.face(), word.substring(stretch.begin(), stretch.end()), placed);
    }

    /** For each cluster of letters the glyph that stands for them: its first that takes room. */
    private static Map<Integer, Integer> bearers(GlyphVector glyphs, int[] letters) {
        Map<Integer, Integer> bearers = new HashMap<>();
        for (int i = 0; i < letters.length; i++) {
            if (glyphs.getGlyphCode(i) >= NO_GLYPH) continue;
            Integer bearer = bearers.get(letters[i]);
            if (bearer == null || (advance(glyphs, bearer) < 1 && advance(glyphs, i) >= 1)) bearers.put(letters[i], i);
        }
        return bearers;
    }

    private static double advance(GlyphVector glyphs, int i) {
        return glyphs.getGlyphPosition(i + 1).getX()
                - glyphs.getGlyphPosition(i).getX();
    }

    private record Stretch(Typeface face, int begin, int end, boolean rightToLeft) {}
}
