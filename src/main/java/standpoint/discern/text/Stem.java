package standpoint.discern.text;

import java.util.List;

/** Cuts the common endings of English words, so that "attacks", "attacked" and "attacking" are one. */
public final class Stem {

    private static final int SHORTEST = 3;
    private static final List<String> ENDINGS = List.of(
            "ations", "ation", "ments", "ment", "ingly", "ings", "ing", "edly", "ied", "ies", "ed", "es", "ly", "s",
            "e");

    private Stem() {}

    /** The stem of a lower-cased word; a short word is its own. */
    public static String of(String word) {
        if (word.endsWith("ss")) return word;
        for (String ending : ENDINGS) {
            if (!word.endsWith(ending) || word.length() - ending.length() < SHORTEST) continue;
            String stem = word.substring(0, word.length() - ending.length());
            if (ending.startsWith("i") && !ending.startsWith("in")) return stem + "y";
            return undoubled(stem);
        }
        return word;
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled = stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
