package standpoint.discern.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Token;

/** Whom the sentences of a text begin with: "Dirk Lohse, the plant manager, stood at the gate". */
final class People {

    /** A longer opening is no name with its apposition. Tokens. */
    private static final int LONGEST = 24;

    private final List<List<Token>> phrases = new ArrayList<>();
    private int next;

    People(ReadText text, PartyNames names) {
        for (Sentence sentence : text.sentences()) {
            int begin = behindPlace(sentence);
            int end = nameEnd(sentence, begin);
            boolean party = end > 0
                    && names.in(sentence.tokens().subList(begin, end)).stream()
                            .anyMatch(mention ->
                                    mention.kind() != Mention.Kind.PERSON && mention.last() == end - begin - 1);
            if (end > 0 && !party) phrases.add(sentence.tokens().subList(begin, withApposition(sentence, end)));
            else behindRole(sentence);
        }
    }

    /** Where "In New York, U.N. Secretary-General António Guterres called" comes to its subject; 0 for no place. */
    private static int behindPlace(Sentence sentence) {
        if (!sentence.word(0).equals("in")) return 0;
        int i = 1;
        while (i < sentence.size() && isCapital(sentence, i)) i++;
        return i > 1 && i < sentence.size() && sentence.at(i).is(",") ? i + 1 : 0;
    }

    /** "China's envoy for Afghan affairs, Gao Wenbin, landed": what opens the sentence, then the name. */
    private void behindRole(Sentence sentence) {
        int comma = 1;
        while (comma < Math.min(sentence.size(), LONGEST) && !sentence.at(comma).is(",")) comma++;
        int end = comma + 1;
        while (end < sentence.size() && isCapital(sentence, end)) end++;
        boolean name =
                end - comma > 2 && end < sentence.size() && sentence.at(end).is(",");
        if (name) phrases.add(sentence.tokens().subList(afterDash(sentence, comma), end));
    }

    private static int afterDash(Sentence sentence, int comma) {
        for (int i = comma; i > 0; i--)
            if (Set.of("-", "–", "—").contains(sentence.at(i).text())) return i + 1;
        return 0;
    }

    /** Those who come up to an offset and were not given before, in order. */
    List<List<Token>> before(int offset) {
        int from = next;
        while (next < phrases.size() && phrases.get(next).get(0).begin() < offset) next++;
        return phrases.subList(from, next);
    }

    /** The end of a name that the sentence begins with, after the words that stand before a name; 0 for none. */
    private static int nameEnd(Sentence sentence, int begin) {
        int i = begin;
        while (i < Math.min(sentence.size(), LONGEST) && !isCapital(sentence, i)) {
            if (Words.endsHead(sentence.at(i)) || sentence.at(i).is(",") || FunctionWords.isAuxiliary(sentence.word(i)))
                return 0;
            i++;
        }
        int last = 0;
        while (i < Math.min(sentence.size(), LONGEST) && mayStandBeforeName(sentence, i)) {
            if (isCapital(sentence, i)) last = i + 1;
            i++;
        }
        return last;
    }

    private static boolean mayStandBeforeName(Sentence sentence, int i) {
        Token token = sentence.at(i);
        if (isCapital(sentence, i) || token.isPossessive()) return true;
        return token.isWord() && !FunctionWords.isFunctionWord(token.lower()) && hasCapitalSoon(sentence, i);
    }

    /** "Works council chairman Mehmet Okan": a role in small letters within a name's phrase. */
    private static boolean hasCapitalSoon(Sentence sentence, int i) {
        return i + 1 < sentence.size()
                && (isCapital(sentence, i + 1) || (i + 2 < sentence.size() && isCapital(sentence, i + 2)));
    }

    private static boolean isCapital(Sentence sentence, int i) {
        return sentence.at(i).isCapitalised() && !FunctionWords.isFunctionWord(sentence.word(i));
    }

    private static int withApposition(Sentence sentence, int end) {
        int relative = end < sentence.size() && sentence.at(end).is("who") ? end : -1;
        boolean comma = end < sentence.size() && sentence.at(end).is(",");
        if (!comma && relative < 0) return end;
        for (int i = end + 1; i < Math.min(sentence.size(), end + LONGEST); i++)
            if (sentence.at(i).is(",")) return i;
        return end;
    }
}
