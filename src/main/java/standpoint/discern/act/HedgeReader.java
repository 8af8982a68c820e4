package standpoint.discern.act;

import java.util.List;
import java.util.Set;
import standpoint.discern.party.PartyNames;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Token;
import standpoint.discern.text.WordList;

/** Tells whether the article itself keeps its distance from what it reports. */
public final class HedgeReader {

    private static final Set<String> UNNAMED = WordList.read("unnamed.txt");
    private static final Set<String> DISTANT =
            Set.of("reportedly", "allegedly", "purportedly", "supposedly", "apparently", "rumoured", "rumored");
    private static final Set<String> HEARD =
            Set.of("heard", "rumour", "rumours", "rumor", "rumors", "gossip", "whisper", "whispers", "whispered");
    /** "one banker working on the deal": somebody, told by nothing but what they know. */
    private static final Set<String> SOMEBODY = Set.of("a", "an", "one", "two", "three", "some", "several", "another");

    private static final Set<String> NAMING =
            Set.of("name", "names", "named", "identified", "identify", "quoted", "whom", "identity", "attributed");
    private static final Set<String> REFUSING =
            Set.of("not", "declined", "refused", "neither", "nor", "without", "wouldn't", "didn't");
    private static final int FIRST_WORDS = 2;
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
        if (nested || has(source, UNNAMED) || has(cue, UNNAMED) || has(cue, DISTANT) || has(before, DISTANT))
            return true;
        if (has(cue, HEARD) || has(source, HEARD) || staysUnnamed(source) || isInsider(source)) return true;
        return isUnnamedOfficial(source) || isBelieved(cue) || isHearsay(before);
    }

    private static boolean has(List<Token> tokens, Set<String> words) {
        return tokens.stream().anyMatch(token -> words.contains(token.lower()));
    }

    /** "who asked not to be named", "who would give neither name nor office". */
    private static boolean staysUnnamed(List<Token> source) {
        for (int i = 0; i < source.size(); i++)
            if (REFUSING.contains(source.get(i).lower())) return has(source.subList(i, source.size()), NAMING);
        return false;
    }

    /** "two people with knowledge of the meeting", "a Western diplomat". */
    private static boolean isInsider(List<Token> source) {
        if (source.isEmpty()) return false;
        String first = source.get(0).lower();
        if (Set.of("somebody", "someone", "insiders").contains(first)) return true;
        if (!SOMEBODY.contains(first)) return false;
        for (int i = 1; i < source.size(); i++) {
            String word = source.get(i).lower();
            if (source.get(i).is(",")) return false;
            if (Set.of("diplomat", "diplomats", "participant", "participants").contains(word)) return true;
            boolean knows = Set.of("knowledge", "seen", "close", "involved", "working", "present")
                    .contains(word);
            if (knows && i < 6) return true;
        }
        return false;
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
        for (int i = 0; i + 1 < before.size() && i < FIRST_WORDS; i++) {
            boolean report = Set.of("reports", "rumours", "rumors", "suggestions", "claims")
                    .contains(before.get(i).lower());
            if (report && before.get(i + 1).is("that")) return true;
        }
        return false;
    }
}
