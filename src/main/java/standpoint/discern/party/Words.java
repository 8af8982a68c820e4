package standpoint.discern.party;

import java.util.Set;
import standpoint.discern.text.Token;
import standpoint.discern.text.WordList;

/** The nouns by which one tells for whom somebody speaks; the lists themselves are resources. */
public final class Words {

    private static final Set<String> NO_LONGER = Set.of("former", "ex", "retired", "erstwhile", "one-time");

    private static final Set<String> HEAD_ENDS = Set.of(
            "of",
            "for",
            "from",
            "in",
            "at",
            "to",
            "on",
            "with",
            "who",
            "whose",
            "which",
            "familiar",
            "close",
            "briefed",
            "based",
            "speaking",
            "near",
            "against",
            "about",
            "under",
            "following",
            "after",
            "by",
            "(");

    private final Set<String> pronouns = WordList.read("pronouns.txt");
    private final Set<String> roles = WordList.read("roles.txt");
    private final Set<String> roleHeads = WordList.read("role-heads.txt");
    private final Set<String> thirdParties = WordList.read("third-parties.txt");
    private final Set<String> notTheParty = WordList.read("not-the-party.txt");

    /** Whether it stands for whoever was spoken of, in any language that is read. */
    boolean isPronoun(String word) {
        return pronouns.contains(word);
    }

    /** Whether it is a noun like "officials", or a word like "foreign" that goes with one. */
    boolean isRole(Token token) {
        return roles.contains(token.lower()) || isRoleHead(token);
    }

    boolean isRoleHead(Token token) {
        return roleHeads.contains(token.lower());
    }

    boolean isThirdParty(Token token) {
        return thirdParties.contains(token.lower());
    }

    /** Whether it says that an office was left. */
    boolean isNoLonger(Token token) {
        return NO_LONGER.contains(token.lower()) || token.lower().startsWith("ex-");
    }

    boolean isNotTheParty(Token token) {
        return notTheParty.contains(token.lower());
    }

    /** Whether a word ends the noun that a phrase is about and begins what is said about it. */
    static boolean endsHead(Token token) {
        return HEAD_ENDS.contains(token.lower());
    }
}
