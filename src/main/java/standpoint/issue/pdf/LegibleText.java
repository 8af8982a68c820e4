package standpoint.issue.pdf;

import java.text.Normalizer;
import java.util.Locale;
import standpoint.issue.pdf.Repertoire.Setting;

/**
 * Makes any text printable. A character that no face has, or that XML or PDF cannot hold, is replaced by its number and
 * name in brackets, so that a reader sees that something stood there; see
 * {@code docs/decisions/0006-characters-without-a-glyph.md}. Substitutes stand between {@link #OPEN} and
 * {@link #CLOSE}, which the layout turns into a style.
 */
final class LegibleText {

    /** Before a substitute; a private-use character, which is itself never let through. */
    static final char OPEN = '\uE000';
    /** After a substitute. */
    static final char CLOSE = '\uE001';

    private final Repertoire repertoire;

    LegibleText(Repertoire repertoire) {
        this.repertoire = repertoire;
    }

    /** The text as it can be printed, in Unicode's composed form, with substitutes marked. */
    String of(String text) {
        if (isPlain(text)) return text;
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder legible = new StringBuilder(composed.length() + 16);
        composed.codePoints().forEach(codePoint -> append(legible, codePoint));
        return legible.toString();
    }

    /** The text as it can be printed where nothing can be marked: metadata, bookmarks, attributes. */
    String unmarked(String text) {
        return withoutMarks(of(text));
    }

    /** The same text without the marks around substitutes. */
    static String withoutMarks(String text) {
        if (text.indexOf(OPEN) < 0) return text;
        return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
    }

    private void append(StringBuilder legible, int codePoint) {
        Setting setting = repertoire.of(codePoint);
        if (setting == Setting.JOINER) {
            if (endsShaped(legible)) legible.appendCodePoint(codePoint);
        } else if (setting != Setting.MISSING) legible.appendCodePoint(codePoint);
        else if (isSpace(codePoint)) legible.append(' ');
        else if (!isInvisible(codePoint))
            legible.append(OPEN).append(substitute(codePoint)).append(CLOSE);
    }

    private boolean endsShaped(StringBuilder legible) {
        if (legible.isEmpty()) return false;
        Setting last = repertoire.of(legible.codePointBefore(legible.length()));
        return last == Setting.ARABIC || last == Setting.DEVANAGARI;
    }

    private static boolean isSpace(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || Character.isSpaceChar(codePoint);
    }

    /** Hints to a layout program that is not ours; nothing is lost to the reader without them. */
    private static boolean isInvisible(int codePoint) {
        return switch (codePoint) {
            case 0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF -> true;
            default -> codePoint >= 0xFE00 && codePoint <= 0xFE0F;
        };
    }

    private static String substitute(int codePoint) {
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        String name = isNamedAlike(codePoint) ? " " + Character.getName(codePoint) : "";
        return "[" + number + name + "]";
    }

    /**
     * Whether every Java release from 17 on gives the character the same name. A release knows the names of its own
     * Unicode version, so only blocks that have long been full are named.
     */
    private static boolean isNamedAlike(int codePoint) {
        return codePoint <= 0x02FF
                || (codePoint >= 0x2000 && codePoint <= 0x206F && codePoint != 0x2065)
                || (codePoint >= 0x2190 && codePoint <= 0x23FF)
                || (codePoint >= 0x2500 && codePoint <= 0x27BF)
                || (codePoint >= 0x1F300 && codePoint <= 0x1F64F);
    }
}
