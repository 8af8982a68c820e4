package standpoint.discern.group;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of an article about how it was told, not about the dispute: "declined to be identified", "gave no evidence".
 * They are statements, but nobody holds a position by them.
 */
final class Aside {

    private static final Pattern UNNAMED = Pattern.compile("^(not )?(to be|being) (named|identified|quoted)\\b.*");
    private static final Pattern WITHHELD = Pattern.compile(
            "^(no|any) (further |other |more )?(evidence|proof|details?|reasons?|explanation|figures?|comment)\\b.*");
    private static final Pattern GIVING =
            Pattern.compile(".*\\b(gave|give|gives|offered|provided|cited|citing|giving|offering|providing)\\b.*");

    private Aside() {}

    static boolean is(String cue, List<String> content) {
        String said = content.get(0).toLowerCase(Locale.ROOT);
        return UNNAMED.matcher(said).matches()
                || (WITHHELD.matcher(said).matches()
                        && GIVING.matcher(cue.toLowerCase(Locale.ROOT)).matches());
    }
}
