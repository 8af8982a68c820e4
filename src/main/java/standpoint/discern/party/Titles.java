package standpoint.discern.party;

import java.util.Set;
import standpoint.discern.text.Token;

/** The forms of address that may stand before a name and say nothing. */
final class Titles {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "sir", "gen", "lt", "col", "maj", "prof", "hon", "sheikh", "mullah", "maulana",
            "mawlawi", "haji", "madam", "lord", "sen", "gov", "rep", "the", "a", "an", ".");

    private Titles() {}

    static boolean is(Token token) {
        return TITLES.contains(token.lower());
    }
}
