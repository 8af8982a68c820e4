package standpoint.issue.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import standpoint.issue.pdf.Repertoire.Setting;

/** Cuts one text into runs that are each set in one way. */
final class RunBuilder {

    /** A piece of the text, in its order. */
    sealed interface Run {}

    /** Letters that the layout sets itself. */
    record Letters(Kind kind, String text) implements Run {}

    /** A word that the shaper sets. */
    record Word(WordBox box) implements Run {}

    /** What the layout has to know of letters. */
    enum Kind {
        PLAIN,
        SIGN,
        HAN,
        SUBSTITUTE
    }

    /**
     * What the text's place asks for.
     *
     * @param urdu whether the text is in Urdu
     * @param sloping whether a paragraph is set in the hand that readers of Urdu expect
     * @param whole whether a phrase is one box: where lines are never broken, and so never rearranged
     */
    record Style(boolean bold, boolean urdu, boolean sloping, boolean whole) {}

    private final Repertoire repertoire;
    private final WordShaper shaper;
    private final Style style;
    private final List<Run> runs = new ArrayList<>();
    private boolean rightToLeft;
    private int region;

    /** @param firstRegion no other text of the document may use the numbers from here on */
    RunBuilder(Repertoire repertoire, WordShaper shaper, Style style, int firstRegion) {
        this.repertoire = repertoire;
        this.shaper = shaper;
        this.style = style;
        this.region = firstRegion;
    }

    /** Whether the text begins with a script that runs from right to left; known once it is cut. */
    boolean rightToLeft() {
        return rightToLeft;
    }

    /**
     * Cuts the text. A template may have cut it before, even inside a substitute.
     *
     * @throws PrintException when a character has no glyph
     */
    List<Run> of(String text) {
        boolean substitute =
                text.matches("(?s)[^" + LegibleText.OPEN + LegibleText.CLOSE + "]*" + LegibleText.CLOSE + ".*");
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            char letter = at < text.length() ? text.charAt(at) : LegibleText.CLOSE;
            if (letter != LegibleText.OPEN && letter != LegibleText.CLOSE) continue;
            String piece = text.substring(from, at);
            if (!substitute) directions(piece);
            else if (!piece.isEmpty()) runs.add(new Letters(Kind.SUBSTITUTE, piece));
            substitute = letter == LegibleText.OPEN;
            from = at + 1;
        }
        return runs;
    }

    private void directions(String text) {
        char[] letters = text.toCharArray();
        if (!Bidi.requiresBidi(letters, 0, letters.length)) {
            leftToRight(text);
            return;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (!bidi.baseIsLeftToRight()) {
            rightToLeft = true;
            region(text, 0, text.length(), bidi);
            return;
        }
        int from = 0;
        while (from < text.length()) {
            boolean embedded = bidi.getLevelAt(from) > 0;
            int to = from;
            while (to < text.length() && bidi.getLevelAt(to) > 0 == embedded) to++;
            if (embedded) region(text, from, to, bidi);
            else leftToRight(text.substring(from, to));
            from = to;
        }
    }

    /** Words that change places among themselves, wherever lines are broken. */
    private void region(String text, int begin, int end, Bidi bidi) {
        region++;
        int from = begin;
        while (from < end) {
            int to = from;
            boolean space = isSpace(text.charAt(from));
            while (to < end && (style.whole() || isSpace(text.charAt(to)) == space)) to++;
            if (space && !style.whole()) runs.add(new Letters(Kind.PLAIN, " "));
            else
                word(
                        text.substring(from, to).strip(),
                        level(bidi, from, to),
                        !bidi.baseIsLeftToRight() || style.whole());
            from = to;
        }
    }

    private static int level(Bidi bidi, int from, int to) {
        int lowest = bidi.getLevelAt(from);
        for (int i = from; i < to; i++) lowest = Math.min(lowest, bidi.getLevelAt(i));
        return lowest;
    }

    private void word(String text, int level, boolean inRightToLeft) {
        demandGlyphs(text, repertoire);
        Typeface face = style.bold() ? Typeface.NASKH_BOLD : Typeface.NASKH;
        if (style.sloping() && rightToLeft && !style.bold()) face = Typeface.NASTALIQ;
        boolean backwards = inRightToLeft || (level & 1) == 1;
        runs.add(new Word(WordBox.of(shaper.shape(text, face, backwards), face, level, region, backwards)));
    }

    private void leftToRight(String text) {
        int from = 0;
        while (from < text.length()) {
            int to = from;
            boolean space = isSpace(text.charAt(from));
            while (to < text.length() && isSpace(text.charAt(to)) == space) to++;
            token(text.substring(from, to));
            from = to;
        }
    }

    /** A word, or the space before one, that runs from left to right. */
    private void token(String token) {
        if (token.codePoints().anyMatch(c -> repertoire.of(c) == Setting.DEVANAGARI)) {
            region++;
            ShapedWord word = shaper.shape(token, Typeface.DEVANAGARI, false);
            runs.add(new Word(WordBox.of(word, Typeface.DEVANAGARI, 0, region, false)));
            return;
        }
        token.codePoints().forEach(this::letter);
    }

    private void letter(int codePoint) {
        switch (repertoire.of(codePoint)) {
            case PLAIN -> append(Kind.PLAIN, codePoint);
            case SIGN -> append(Kind.SIGN, codePoint);
            case HAN -> append(Kind.HAN, codePoint);
            case ARABIC, DEVANAGARI -> word(Character.toString(codePoint), 0, false);
            case JOINER -> {}
            case MISSING -> {
                if (!isSpace(codePoint)) throw refusal(codePoint);
                append(Kind.PLAIN, codePoint);
            }
        }
    }

    private void append(Kind kind, int codePoint) {
        String letter = isSpace(codePoint) ? " " : Character.toString(codePoint);
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last) instanceof Letters before && before.kind() == kind)
            runs.set(last, new Letters(kind, before.text() + letter));
        else runs.add(new Letters(kind, letter));
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
    }

    /**
     * Fails at the first character of a text that has no glyph.
     *
     * @throws PrintException naming it and the fonts
     */
    static void demandGlyphs(String text, Repertoire repertoire) {
        text.codePoints()
                .filter(c -> repertoire.of(c) == Setting.MISSING)
                .findFirst()
                .ifPresent(c -> {
                    throw refusal(c);
                });
    }

    private static PrintException refusal(int codePoint) {
        return new PrintException("The briefing template wants to print " + ScriptRuns.describe(codePoint)
                + ", which no font here has; use another character, or one of "
                + Typeface.SERIF.family() + " and " + Typeface.SANS.family() + ".");
    }
}
