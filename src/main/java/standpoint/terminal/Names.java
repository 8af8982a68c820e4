package standpoint.terminal;

import java.util.Locale;

/** Closed choices as they are written in results, {@code third-party}, {@code feed-only}, and languages. */
final class Names {

    private Names() {}

    /** A BCP 47 tag in words: {@code Urdu}. */
    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() || tag.equals("und") ? "a language that could not be told" : name;
    }

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
