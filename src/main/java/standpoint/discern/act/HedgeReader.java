package standpoint.discern.act;

import java.util.List;
import java.util.Set;
import standpoint.discern.party.PartyNames;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;

/** Tells whether the article itself keeps its distance from what it reports. */
public final class HedgeReader {

    private static final Set<String> UNNAMED = Set.of(
            "source",
            "sources",
            "familiar",
            "anonymity",
            "anonymous",
            "anonymously",
            "unnamed",
            "unidentified",
            "insider",
            "insiders",
            "undisclosed",
            "briefed",
            "privy");
    private static final Set<String> DISTANT =
            Set.of("reportedly", "allegedly", "purportedly", "supposedly", "apparently", "rumoured", "rumored");
    private static final Set<String> BARE_HEADS = Set.of("officials", "official", "authorities");

    private final PartyNames names;

    public HedgeReader(PartyNames names) {
        this.names = names;
    }

    /**
     * Whether the speaker is unnamed or the report second-hand.
     *
     * @param before the words of the sentence that stand before the cue
     * @param nested whether somebody else in the article says that this was said
     */
    public boolean isHedged(List<Token> source, List<Token> cue, List<Token> before, boolean nested) {
        if (nested || has(source, UNNAMED) || has(cue, DISTANT) || has(before, DISTANT)) return true;
        return isUnnamedOfficial(source) || isBelieved(cue) || isHearsay(before);
    }

    private static boolean has(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.lower()));
    }

    /** "security officials", of no country: who has a party's name or a name of their own is not unnamed. */
    private boolean isUnnamedOfficial(List<Token> source) {
        if (!has(source, BARE_HEADS) || !names.in(source).isEmpty()) return false;
        for (int i = 0; i < source.size(); i++) {
            Token token = source.get(i);
            boolean opening = i == 0 && !BARE_HEADS.contains(token.lower());
            if (opening && FunctionWords.isDeterminer(token.lower())) return !token.is("the");
            if (i > 0 && token.isCapitalised()) return false;
        }
        return true;
    }

    /** "is believed to", "is said to". */
    private static boolean isBelieved(List<Token> cue) {
        boolean passive = cue.stream()
                .anyMatch(token -> Set.of("is", "are", "was", "were").contains(token.lower()));
        return passive && has(cue, Set.of("believed", "thought", "understood", "rumoured"));
    }

    /** "reports that …", "it is understood that …" before the cue. */
    private static boolean isHearsay(List<Token> before) {
        for (int i = 0; i + 1 < before.size(); i++) {
            boolean report = Set.of("reports", "rumours", "rumors", "suggestions", "claims")
                    .contains(before.get(i).lower());
            if (report && before.get(i + 1).is("that")) return true;
        }
        return false;
    }
}
