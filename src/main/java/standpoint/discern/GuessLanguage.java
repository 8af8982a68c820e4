package standpoint.discern;

import java.lang.Character.UnicodeScript;

/** The language to read a text in where its outlet does not say. */
public final class GuessLanguage {

    private static final String UNKNOWN = "und";

    private GuessLanguage() {}

    /**
     * The stated language, or where it is {@code und}: Urdu for a text that is mostly in Arabic script, English for one
     * in Latin, else {@code und}.
     *
     * @param stated BCP 47 tag
     */
    public static String of(String stated, String text) {
        if (!stated.equals(UNKNOWN)) return stated;
        long letters = text.codePoints().filter(Character::isLetter).count();
        if (mostly(UnicodeScript.ARABIC, text, letters)) return "ur";
        return mostly(UnicodeScript.LATIN, text, letters) ? "en" : UNKNOWN;
    }

    private static boolean mostly(UnicodeScript script, String text, long letters) {
        long own = text.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> UnicodeScript.of(letter) == script)
                .count();
        return own * 2 > letters;
    }
}
