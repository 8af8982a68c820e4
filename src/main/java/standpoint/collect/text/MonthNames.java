package standpoint.collect.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The months in the languages that news is dated in: full and short, standing alone and within a date. English is read
 * without them.
 */
final class MonthNames {

    private static final List<String> LANGUAGES = List.of(
            "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "hu", "ro", "sv", "da", "nb", "fi", "el", "tr", "ru", "uk",
            "bg", "sr", "he", "ar", "fa", "ur", "ps", "hi", "bn", "id", "sw", "vi");
    private static final List<TextStyle> STYLES =
            List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    /** The first language that has a name decides: names that mean different months are few, and not news. */
    private static final Map<String, Month> NAMES = names();

    private MonthNames() {}

    /** The month of this name, with or without its point. */
    static Optional<Month> find(String name) {
        return Optional.ofNullable(NAMES.get(key(name)));
    }

    private static Map<String, Month> names() {
        Map<String, Month> names = new HashMap<>();
        for (String language : LANGUAGES)
            for (TextStyle style : STYLES)
                for (Month month : Month.values())
                    names.putIfAbsent(key(month.getDisplayName(style, Locale.forLanguageTag(language))), month);
        // as Greek feeds shorten them
        names.putIfAbsent(key("Ιουλ"), Month.JULY);
        names.putIfAbsent(key("Ιουν"), Month.JUNE);
        names.putIfAbsent(key("Ιον"), Month.JUNE);
        return Map.copyOf(names);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "").strip();
    }
}
