package standpoint.issue.pdf;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Decides what each character is set in. Safe for many threads. */
final class Repertoire {

    /** How a character is set. */
    enum Setting {
        /** In whatever Latin face the style sheet asks for. */
        PLAIN,
        /** In the upright sans, which alone has it. */
        SIGN,
        /** In the Chinese face. */
        HAN,
        /** Arabic script, word by word through the shaper. */
        ARABIC,
        /** Devanagari, word by word through the shaper. */
        DEVANAGARI,
        /** Joins or parts letters of a shaped word; means nothing elsewhere. */
        JOINER,
        /** In no face. */
        MISSING
    }

    private final FontShelf fonts;
    private final Map<Integer, Setting> known = new ConcurrentHashMap<>();

    Repertoire(FontShelf fonts) {
        this.fonts = fonts;
    }

    /** How that code point is set. */
    Setting of(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) return Setting.PLAIN;
        return known.computeIfAbsent(codePoint, this::decide);
    }

    private Setting decide(int codePoint) {
        if (codePoint == 0x200C || codePoint == 0x200D) return Setting.JOINER;
        if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT)
            return Setting.MISSING;
        if (isArabic(codePoint)) return any(List.of(Typeface.NASKH), codePoint) ? Setting.ARABIC : Setting.MISSING;
        if (isDevanagari(codePoint))
            return any(List.of(Typeface.DEVANAGARI), codePoint) ? Setting.DEVANAGARI : Setting.MISSING;
        if (all(Typeface.latin(), codePoint)) return Setting.PLAIN;
        if (all(Typeface.signs(), codePoint)) return Setting.SIGN;
        return any(List.of(Typeface.HAN), codePoint) ? Setting.HAN : Setting.MISSING;
    }

    /** A style sheet may print in capitals, so the capital has to be there too. */
    private boolean all(List<Typeface> faces, int codePoint) {
        int capital = Character.toUpperCase(codePoint);
        return faces.stream().allMatch(face -> fonts.has(face, codePoint) && fonts.has(face, capital));
    }

    private boolean any(List<Typeface> faces, int codePoint) {
        return faces.stream().anyMatch(face -> fonts.has(face, codePoint));
    }

    private static boolean isArabic(int codePoint) {
        return between(codePoint, 0x0600, 0x06FF)
                || between(codePoint, 0x0750, 0x077F)
                || between(codePoint, 0x08A0, 0x08FF)
                || between(codePoint, 0xFB50, 0xFDFF)
                || between(codePoint, 0xFE70, 0xFEFE);
    }

    private static boolean isDevanagari(int codePoint) {
        return between(codePoint, 0x0900, 0x097F) || between(codePoint, 0xA8E0, 0xA8FF);
    }

    private static boolean between(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}
