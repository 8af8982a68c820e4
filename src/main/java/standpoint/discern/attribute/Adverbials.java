package standpoint.discern.attribute;

import java.util.Set;
import standpoint.discern.text.Sentence;

/** Knows the phrases that say when and where something was said and may stand between verb and content. */
final class Adverbials {

    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "tonight",
            "night",
            "morning",
            "afternoon",
            "evening",
            "late",
            "early",
            "earlier",
            "later",
            "recently");
    private static final Set<String> LINKS = Set.of(
            "meanwhile",
            "however",
            "still",
            "then",
            "there",
            "here",
            "moreover",
            "furthermore",
            "instead",
            "indeed",
            "also",
            "separately",
            "additionally",
            "nevertheless",
            "now",
            "again",
            "afterwards",
            "previously",
            "first",
            "finally");
    private static final Set<String> OCCASIONS = Set.of(
            "statement",
            "interview",
            "tweet",
            "letter",
            "post",
            "email",
            "report",
            "speech",
            "briefing",
            "conference",
            "message",
            "rally",
            "address",
            "memo",
            "hearing",
            "release",
            "communique",
            "note",
            "telegram");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "...", "", "\"", "”", "''", "’", ")", "。");

    private Adverbials() {}

    static boolean isTimeOrLink(String word) {
        return TIMES.contains(word) || LINKS.contains(word);
    }

    static boolean isEnd(Sentence sentence, int i) {
        return ENDS.contains(sentence.word(i));
    }

    /** The first index from here on that is not part of "on Monday night", "in a statement", "last week". */
    static int skip(Sentence sentence, int from) {
        int i = from;
        while (true) {
            int next = skipOne(sentence, i);
            if (next == i) return i;
            i = next;
        }
    }

    private static int skipOne(Sentence sentence, int i) {
        String word = sentence.word(i);
        if (TIMES.contains(word)) return i + 1;
        if (word.equals("on") && TIMES.contains(sentence.word(i + 1))) return i + 2;
        if (Set.of("last", "this").contains(word)
                && Set.of("week", "month", "year").contains(sentence.word(i + 1))) return i + 2;
        if (Set.of("in", "at", "during", "on").contains(word))
            for (int j = i + 2; j <= i + 4; j++) if (OCCASIONS.contains(sentence.word(j))) return j + 1;
        return i;
    }
}
