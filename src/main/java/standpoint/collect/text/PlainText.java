package standpoint.collect.text;

import java.util.regex.Pattern;

/** Text for people: no markup, no invisible characters, single spaces. */
public final class PlainText {

    /**
     * Soft hyphens, zero-width spaces and joins of words, direction marks, controls. The zero-width joiner and
     * non-joiner stay: Persian, Urdu and Hindi spell with them.
     */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF\\x00-\\x08\\x0E-\\x1F\\x7F]");

    private static final Pattern SPACES =
            Pattern.compile("[\\s\\u0085\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

    private PlainText() {}

    /** One line: what cannot be seen dropped, every run of white space a single space. */
    public static String line(String text) {
        return SPACES.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
