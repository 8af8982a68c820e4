package standpoint.discern.party;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import standpoint.discern.text.Token;
import standpoint.discern.text.WordList;
import standpoint.model.Party;

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

    /** To ask after a noun that stands without its article. */
    static final Token THE = new Token(0, 3, "the", "the");

    private final Set<String> organs = WordList.read("organs.txt");
    private final Set<String> leading = WordList.read("leading-verbs.txt");
    private final Map<String, Set<Party.Kind>> kinds = kinds();
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

    /** Whether it is a part of a state that every state has: "police", "the ministry". */
    boolean isOrgan(Token token) {
        return organs.contains(token.lower());
    }

    /** Whether it is a noun for something with people in it that one may work for. */
    boolean isOrganisation(Token token) {
        return isOrgan(token) || !kindsOf(token).isEmpty();
    }

    /** What sort of party a noun may stand for: "the company"; empty for other nouns. */
    Set<Party.Kind> kindsOf(Token noun) {
        return kinds.getOrDefault(noun.lower(), Set.of());
    }

    /** Whether it says that somebody leads or speaks for what follows. */
    boolean isLeading(Token verb) {
        return leading.contains(verb.lower());
    }

    /** Whether it says that somebody once did. */
    boolean isPastLeading(Token verb) {
        return leading.contains("-" + verb.lower());
    }

    /** How many words at the beginning say "is" or "has been"; 0 for none. */
    int being(List<Token> clause) {
        if (clause.get(0).is("is")) return 1;
        return clause.size() > 1 && clause.get(0).is("has") && clause.get(1).is("been") ? 2 : 0;
    }

    private static Map<String, Set<Party.Kind>> kinds() {
        Map<String, Set<Party.Kind>> kinds = new HashMap<>();
        for (String line : WordList.lines("party-nouns.txt")) {
            List<String> fields = List.of(line.split("\\s+", -1));
            Party.Kind kind =
                    Party.Kind.valueOf(fields.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            for (String noun : fields.subList(1, fields.size()))
                kinds.computeIfAbsent(noun, key -> EnumSet.noneOf(Party.Kind.class))
                        .add(kind);
        }
        return kinds;
    }

    /** Whether a word ends the noun that a phrase is about and begins what is said about it. */
    static boolean endsHead(Token token) {
        return HEAD_ENDS.contains(token.lower());
    }
}
