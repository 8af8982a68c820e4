package standpoint.terminal;

import java.util.Locale;

/** Closed choices as they are written in results: {@code third-party}, {@code feed-only}. */
final class Names {

    private Names() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
