package standpoint.collect.text;

/** Text for people: no markup, no invisible characters, single spaces. */
public final class PlainText {

    private static final char UNREADABLE = '\uFFFD';

    private PlainText() {}

    /** One line: what cannot be seen dropped, every run of white space a single space. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = isHalf(text, i) ? UNREADABLE : text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && line.length() > 0) line.append(' ');
                space = false;
                line.append(c);
            }
        }
        return line.toString();
    }

    /** Whether it is one of a pair of surrogates without the other, which no encoding can write. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c))
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private static boolean isSpace(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u0085', '\u00A0' -> true;
            case '\u1680', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000' -> true;
            default -> c >= '\u2000' && c <= '\u200A';
        };
    }

    /**
     * Soft hyphens, zero-width spaces and joins of words, direction marks, controls. The zero-width joiner and
     * non-joiner stay: Persian, Urdu and Hindi spell with them.
     */
    private static boolean isInvisible(char c) {
        if (c < '\u00AD') return Character.isISOControl(c);
        return switch (c) {
            case '\u00AD', '\u200B', '\u200E', '\u200F', '\uFEFF' -> true;
            default -> (c >= '\u202A' && c <= '\u202E') || (c >= '\u2060' && c <= '\u2069');
        };
    }
}
