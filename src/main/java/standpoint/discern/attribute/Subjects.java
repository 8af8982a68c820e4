package standpoint.discern.attribute;

import java.util.Optional;
import java.util.Set;
import standpoint.discern.text.FunctionWords;
import standpoint.discern.text.Phrase;
import standpoint.discern.text.Sentence;
import standpoint.discern.text.Token;

/** Finds the noun phrases around a verb: its subject to the left, an inverted one to the right. */
final class Subjects {

    private static final int LONGEST = 30;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");
    private static final Set<String> STOPS_RIGHT = Set.of(
            ";",
            ":",
            "—",
            "–",
            "\"",
            "“",
            "''",
            "‘",
            "(",
            "adding",
            "saying",
            "during",
            "after",
            "before",
            "following",
            "when",
            "as",
            "while",
            "but",
            "because",
            "that",
            "if",
            "referring",
            "said",
            "about",
            "citing",
            "noting");

    private final Verbs verbs;
    private final Speakers speakers;

    Subjects(Verbs verbs, Speakers speakers) {
        this.verbs = verbs;
        this.speakers = speakers;
    }

    /** The subject of the verb group that begins at the index, with what stands in apposition to it. */
    Optional<Phrase> before(Sentence sentence, int group) {
        int end = group - 1;
        if (end < 0) return Optional.empty();
        String word = sentence.word(end);
        if (word.equals(",")) return apposition(sentence, end);
        if (word.equals(")")) return bracketed(sentence, end);
        if (RELATIVES.contains(word)) return antecedent(sentence, end);
        return endingAt(sentence, end);
    }

    private Optional<Phrase> apposition(Sentence sentence, int comma) {
        for (int i = comma - 1; i > 0 && i > comma - LONGEST; i--) {
            if (isQuote(sentence.at(i))) return Optional.empty();
            if (!sentence.word(i).equals(",")) continue;
            Optional<Phrase> head = endingAt(sentence, i - 1);
            if (head.isPresent()) return Optional.of(new Phrase(head.get().first(), comma - 1));
        }
        return Optional.empty();
    }

    private Optional<Phrase> bracketed(Sentence sentence, int closing) {
        for (int i = closing - 1; i > 0 && i > closing - LONGEST; i--)
            if (sentence.word(i).equals("("))
                return endingAt(sentence, i - 1).map(head -> new Phrase(head.first(), closing));
        return Optional.empty();
    }

    /** Whom "who said" is about. */
    private Optional<Phrase> antecedent(Sentence sentence, int relative) {
        int end = sentence.word(relative - 1).equals(",") ? relative - 2 : relative - 1;
        return end < 0 ? Optional.empty() : endingAt(sentence, end);
    }

    /** The phrase of somebody who can speak that ends at the index. */
    private Optional<Phrase> endingAt(Sentence sentence, int last) {
        int end = withoutTime(sentence, last);
        int first = leftEdge(sentence, end);
        first = skipOpening(sentence, first, end);
        if (first > end) return Optional.empty();
        Phrase phrase = new Phrase(first, end);
        return speakers.canSpeak(sentence, phrase) ? Optional.of(phrase) : Optional.empty();
    }

    /** "The ministry on Monday said": when it was said is no part of who said it. */
    private static int withoutTime(Sentence sentence, int last) {
        int end = last;
        while (end > 0 && Adverbials.isTimeOrLink(sentence.word(end))) end--;
        return end > 0 && end < last && sentence.word(end).equals("on") ? end - 1 : end;
    }

    private int leftEdge(Sentence sentence, int end) {
        int first = end + 1;
        int conjunction = -1;
        for (int i = end; i >= 0 && i > end - LONGEST; i--) {
            String word = sentence.word(i);
            if (FunctionWords.isConjunction(word)) conjunction = i;
            else if (verbs.isFinite(sentence, i)) {
                int who = relativeBefore(sentence, i);
                if (who < 0) return conjunction >= 0 ? conjunction + 1 : first;
                i = who;
            } else if (isEdge(sentence, i, conjunction >= 0)) break;
            first = i;
        }
        return first;
    }

    /** The "who" that a verb inside the phrase belongs to, or -1. */
    private static int relativeBefore(Sentence sentence, int verb) {
        for (int i = verb - 1; i > 0 && i >= verb - 3; i--) if (sentence.word(i).equals("who")) return i;
        return -1;
    }

    private static boolean isEdge(Sentence sentence, int i, boolean inList) {
        Token token = sentence.at(i);
        if (token.is("who") && i > 0 && !sentence.word(i - 1).equals(",")) return false;
        if (token.is(",")) return !(inList && isName(sentence, i - 1) && isName(sentence, i + 1));
        if (FunctionWords.isSubordinator(token.lower())) return true;
        if (token.is(".")) return i == 0 || sentence.at(i - 1).end() != token.begin();
        return !token.isWord() && !token.is("&") && !token.is("-");
    }

    private static boolean isName(Sentence sentence, int i) {
        return i > 0 && sentence.at(i).isCapitalised() && !FunctionWords.isPreposition(sentence.word(i - 1));
    }

    /** Past conjunctions, adverbs and a prepositional phrase that open the clause: "But on Friday the ministry". */
    private static int skipOpening(Sentence sentence, int from, int end) {
        int first = from;
        while (first <= end && opens(sentence, first)) first++;
        if (first <= end && FunctionWords.isPreposition(sentence.word(first))) {
            int next = first + 2;
            while (next <= end && !startsPhrase(sentence, next)) next++;
            return next;
        }
        return first;
    }

    private static boolean opens(Sentence sentence, int i) {
        String word = sentence.word(i);
        boolean adverb = word.length() > 4 && word.endsWith("ly") && i == 0;
        return FunctionWords.isConjunction(word)
                || Adverbials.isTimeOrLink(word)
                || adverb
                || !sentence.at(i).isWord();
    }

    private static boolean startsPhrase(Sentence sentence, int i) {
        String before = sentence.word(i - 1);
        if (FunctionWords.isPreposition(before) || FunctionWords.isDeterminer(before)) return false;
        String word = sentence.word(i);
        if (FunctionWords.isDeterminer(word) || FunctionWords.isPronoun(word)) return true;
        return sentence.at(i).isCapitalised()
                && !sentence.at(i - 1).isCapitalised()
                && sentence.at(i - 1).isWord();
    }

    /** The phrase of somebody who can speak that begins at the index, with what stands in apposition to it. */
    Optional<Phrase> after(Sentence sentence, int first) {
        return after(sentence, first, true);
    }

    /** The same, up to the first comma: behind "According to" that ends the speaker. */
    Optional<Phrase> upToComma(Sentence sentence, int first) {
        return after(sentence, first, false);
    }

    private Optional<Phrase> after(Sentence sentence, int first, boolean appositions) {
        if (FunctionWords.isPreposition(sentence.word(first))) return Optional.empty();
        int last = first - 1;
        for (int i = first; i < sentence.size(); i++) {
            String word = sentence.word(i);
            boolean skips = i > first && Adverbials.skip(sentence, i) > i;
            if (skips || STOPS_RIGHT.contains(word) || (verbs.isFinite(sentence, i) && !inRelative(sentence, i))) break;
            if (word.equals(",") && (i == first || !appositions || !isApposition(sentence, i + 1))) break;
            if (Adverbials.isEnd(sentence, i) && !isDotted(sentence, i)) break;
            last = i;
        }
        while (last >= first
                && !sentence.at(last).isWord()
                && !sentence.word(last).equals(".")) last--;
        if (last < first) return Optional.empty();
        Phrase phrase = new Phrase(first, last);
        return speakers.canSpeak(sentence, phrase) ? Optional.of(phrase) : Optional.empty();
    }

    private static boolean inRelative(Sentence sentence, int i) {
        return relativeBefore(sentence, i) >= 0 || relativeBefore(sentence, i - 3) >= 0;
    }

    private static boolean isDotted(Sentence sentence, int i) {
        return sentence.word(i).equals(".")
                && i + 1 < sentence.size()
                && sentence.at(i + 1).isWord();
    }

    private static boolean isApposition(Sentence sentence, int i) {
        String word = sentence.word(i);
        return FunctionWords.isDeterminer(word)
                || word.equals("who")
                || Character.isDigit(word.isEmpty() ? ' ' : word.charAt(0));
    }

    static boolean isQuote(Token token) {
        return Set.of("\"", "“", "”", "''", "‘", "«", "»").contains(token.text());
    }
}
