package standpoint.issue.pdf;

import java.util.List;

/**
 * A word as glyphs, from left to right.
 *
 * @param width in units of {@link #EM}
 */
record ShapedWord(String text, List<Run> runs, double width) {

    /** One em, in the units of all measures here. */
    static final double EM = 1000;

    /**
     * A stretch of one face and one direction.
     *
     * @param text its letters in reading order
     */
    record Run(Typeface face, String text, List<Glyph> glyphs) {
        Run {
            glyphs = List.copyOf(glyphs);
        }
    }

    /**
     * A placed glyph.
     *
     * @param id in its font file
     * @param text the letters that it stands for; empty when another glyph stands for them
     * @param x of its origin, from the word's left edge
     * @param y of its origin below the base line
     */
    record Glyph(int id, String text, double x, double y) {}

    ShapedWord {
        runs = List.copyOf(runs);
    }
}
