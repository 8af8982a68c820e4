package standpoint.discern.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import standpoint.model.Span;

/**
 * Splits a text into sentences. A full stop ends one unless it belongs to an abbreviation, a title, an initial or a
 * number; closing quotation marks and brackets stay with the sentence that they close.
 */
public final class Sentences {

    private static final Set<String> ENDS = Set.of(".", "!", "?", "…", "..", "...", "....", "۔", "؟", "。", "！", "？");
    private static final Set<String> CLOSERS = Set.of("\"", "”", "’", "'", "''", "»", "」", "』", ")", "）", "]");
    private static final String OPENERS = "\"“‘'«「『(（[¿¡";

    /** A longer run of tokens without an end is no sentence but a table or a mishap; it is cut, to bound all work. */
    private static final int LONGEST = 600;

    private final Set<String> titles;
    private final Set<String> abbreviations;

    /** Reads the abbreviations that come with the program. */
    public Sentences() {
        titles = WordList.read("titles.txt");
        abbreviations = WordList.read("abbreviations.txt");
    }

    /** The sentences of a text in order; no sentence crosses a paragraph. */
    public List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> paragraphs = new Paragraphs(text).list();
        for (int p = 0; p < paragraphs.size(); p++) {
            List<Token> tokens =
                    Tokens.of(text, paragraphs.get(p).begin(), paragraphs.get(p).end());
            split(tokens, p, sentences);
        }
        return sentences;
    }

    private void split(List<Token> tokens, int paragraph, List<Sentence> sentences) {
        int first = 0;
        int i = 0;
        while (i < tokens.size()) {
            if (!ends(tokens, i)) {
                i++;
                if (i - first < LONGEST) continue;
                add(tokens.subList(first, i), paragraph, sentences);
                first = i;
                continue;
            }
            int last = closing(tokens, i);
            if (last == tokens.size() - 1 || begins(tokens, last + 1, tokens.get(i))) {
                add(tokens.subList(first, last + 1), paragraph, sentences);
                first = last + 1;
            }
            i = last + 1;
        }
        if (first < tokens.size()) add(tokens.subList(first, tokens.size()), paragraph, sentences);
    }

    private boolean ends(List<Token> tokens, int i) {
        Token mark = tokens.get(i);
        if (!ENDS.contains(mark.lower())) return false;
        if (!mark.is(".") || i == 0 || tokens.get(i - 1).end() != mark.begin()) return true;
        return !isAbbreviation(tokens, i);
    }

    private boolean isAbbreviation(List<Token> tokens, int stop) {
        String word = tokens.get(stop - 1).text();
        if (titles.contains(word)) return true;
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        if (initial) return true;
        boolean dotted = word.indexOf('.') > 0 && Character.isLetter(word.charAt(0)) && word.length() <= 6;
        if (!dotted && !abbreviations.contains(word)) return false;
        // "in the U.S. He" ends a sentence, "the U.S. Army" does not: only a word that cannot be a name tells
        return stop + 1 >= tokens.size() || !isSentenceOpener(tokens.get(stop + 1));
    }

    private static boolean isSentenceOpener(Token token) {
        return (token.isCapitalised() && FunctionWords.isFunctionWord(token.lower())) || OPENERS.contains(token.text());
    }

    /** The last of the closing marks that follow an end mark directly. */
    private static int closing(List<Token> tokens, int mark) {
        int last = mark;
        while (last + 1 < tokens.size()) {
            String next = tokens.get(last + 1).lower();
            boolean adjoins = tokens.get(last + 1).begin() == tokens.get(last).end();
            // French sets a space before its closing mark
            if (!adjoins && !next.equals("»")) break;
            if (!CLOSERS.contains(next) && !ENDS.contains(next) && !closesTurned(tokens, last + 1)) break;
            last++;
        }
        return last;
    }

    /** Urdu is often set with its marks turned round: one that opens elsewhere closes if a space follows. */
    private static boolean closesTurned(List<Token> tokens, int i) {
        Token mark = tokens.get(i);
        boolean spaced = i + 1 >= tokens.size() || tokens.get(i + 1).begin() > mark.end();
        return spaced && (mark.is("‘") || mark.is("“"));
    }

    /** Whether a sentence can begin here: not in lower case after a full stop, "!”" or an ellipsis. */
    private static boolean begins(List<Token> tokens, int i, Token mark) {
        Token next = tokens.get(i);
        if (next.begin() == tokens.get(i - 1).end() && next.isWord() && mark.is(".")) return next.isCapitalised();
        int c = next.text().codePointAt(0);
        if (Character.isLowerCase(c)) return false;
        boolean turned = (c == '’' || c == '”')
                && i + 1 < tokens.size()
                && UnicodeScript.of(tokens.get(i + 1).text().codePointAt(0)) == UnicodeScript.ARABIC;
        if (turned) return true;
        return Character.isLetterOrDigit(c) || OPENERS.indexOf(c) >= 0 || "–—-•*".indexOf(c) >= 0;
    }

    private static void add(List<Token> tokens, int paragraph, List<Sentence> sentences) {
        Span span =
                new Span(tokens.get(0).begin(), tokens.get(tokens.size() - 1).end());
        sentences.add(new Sentence(span, paragraph, tokens));
    }
}
