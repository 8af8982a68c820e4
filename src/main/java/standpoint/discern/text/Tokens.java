package standpoint.discern.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into tokens. A possessive ending is a token of its own; a hyphenated word is one token; so is each
 * character of a script that is written without spaces.
 */
public final class Tokens {

    private final String text;
    private final int end;
    private int at;

    private Tokens(String text, int begin, int end) {
        this.text = text;
        this.at = begin;
        this.end = end;
    }

    /** The tokens of a whole text. */
    public static List<Token> of(String text) {
        return of(text, 0, text.length());
    }

    /** The tokens of a stretch of a text, with offsets into the whole. */
    public static List<Token> of(String text, int begin, int end) {
        return new Tokens(text, begin, end).read();
    }

    private List<Token> read() {
        List<Token> tokens = new ArrayList<>();
        while (at < end) {
            int c = text.codePointAt(at);
            if (isBlank(c)) at += Character.charCount(c);
            else if (isWordPart(c)) readWord(tokens);
            else readMark(tokens, c);
        }
        return tokens;
    }

    private void readWord(List<Token> tokens) {
        int begin = at;
        if (Character.isIdeographic(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
            tokens.add(Token.of(text, begin, at));
            return;
        }
        while (at < end && continues()) at += Character.charCount(text.codePointAt(at));
        int cut = clitic(begin);
        tokens.add(Token.of(text, begin, cut));
        if (cut < at) tokens.add(Token.of(text, cut, at));
    }

    private boolean continues() {
        int c = text.codePointAt(at);
        if (isWordPart(c)) return !Character.isIdeographic(c);
        int next = at + Character.charCount(c);
        if (next >= end || !isWordPart(text.codePointAt(next)) || Character.isIdeographic(text.codePointAt(next)))
            return false;
        return switch (c) {
            case '-', '\u2010', '\u2011', '&', '/', '@' -> true;
            case '\'', '’' -> true;
            case '.', ',', ':' -> isInsideNumberOrInitials(c, next);
            default -> false;
        };
    }

    private boolean isInsideNumberOrInitials(int mark, int next) {
        boolean digits = at > 0 && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(next));
        if (digits) return true;
        boolean initial = at > 0
                && Character.isLetter(text.charAt(at - 1))
                && (at < 2 || !Character.isLetter(text.charAt(at - 2)))
                && Character.isLetter(text.charAt(next));
        return mark == '.' && initial;
    }

    /** Where a word's possessive or clipped ending begins, or its end. */
    private int clitic(int begin) {
        int length = at - begin;
        if (length > 2 && isApostrophe(text.charAt(at - 2)) && "sS".indexOf(text.charAt(at - 1)) >= 0) return at - 2;
        return at;
    }

    private void readMark(List<Token> tokens, int c) {
        int begin = at;
        boolean doubled = c == '\'' && at + 1 < end && text.charAt(at + 1) == '\'';
        at += doubled ? 2 : Character.charCount(c);
        if (c == '.') while (at < end && text.charAt(at) == '.') at++;
        tokens.add(Token.of(text, begin, at));
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isWordPart(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '$'
                || c == '%';
    }
}
