package standpoint.discern.text;

import java.util.Locale;
import standpoint.model.Span;

/**
 * A word or a single mark of punctuation.
 *
 * @param lower the words in lower case, with straight apostrophes
 */
public record Token(int begin, int end, String text, String lower) {

    static Token of(String text, int begin, int end) {
        String words = text.substring(begin, end);
        return new Token(begin, end, words, words.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Whether it is a word or a number, not punctuation; the ending {@code 's} counts as a word. */
    public boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || (lower.length() > 1 && lower.charAt(0) == '\'');
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is the ending of a possessive, or a clipped "is" or "has". */
    public boolean isPossessive() {
        return lower.equals("'s") || lower.equals("'");
    }

    /** Whether it is this word, in any case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Where it stands. */
    public Span span() {
        return new Span(begin, end);
    }
}
