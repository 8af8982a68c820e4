package standpoint.discern.encode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import standpoint.model.Span;

/**
 * Cuts a text into words: runs of letters, marks and digits, and every other visible character alone. It is the cut
 * that the model was trained on, to the last piece.
 */
public final class Words {

    private static final int LOWER = 0;
    private static final int INITIAL = 1;
    private static final int UPPER = 2;
    private static final int NUMBER = 3;
    private static final int MARK = 4;
    /** Added for the first word of a paragraph. */
    private static final int OPENING = 5;

    private static final String CLOSING = "\"'”’)]";
    private static final String STOPS = ".!?…";
    private static final String BEGINNING = "\"“‘'([";

    private final WordPiece tokenizer;
    private final String text;
    private final List<Span> places = new ArrayList<>();

    private Words(WordPiece tokenizer, String text) {
        this.tokenizer = tokenizer;
        this.text = text;
        split();
    }

    /** All words of a text in their order. */
    public static List<Word> of(String text, WordPiece tokenizer) {
        return new Words(tokenizer, text).cut();
    }

    private List<Word> cut() {
        List<Word> words = new ArrayList<>();
        int sentence = 0;
        for (int i = 0; i < places.size(); i++) {
            boolean opening = i == 0 || between(i).indexOf('\n') >= 0;
            if (i > 0 && (opening || beginsSentence(i))) sentence++;
            String word = word(i);
            words.add(new Word(places.get(i), tokenizer.pieces(word), kind(word) + (opening ? OPENING : 0), sentence));
        }
        return words;
    }

    private void split() {
        int at = 0;
        while (at < text.length()) {
            int end = after(at);
            boolean letter = isLetter(text.codePointAt(at));
            while (letter && end < text.length() && isLetter(text.codePointAt(end))) end = after(end);
            if (letter || !isBlank(text.codePointAt(at))) places.add(new Span(at, end));
            at = end;
        }
    }

    private int after(int at) {
        return text.offsetByCodePoints(at, 1);
    }

    private String word(int number) {
        Span place = places.get(number);
        return text.substring(place.begin(), place.end());
    }

    /** What stands between a word and the one before it. */
    private String between(int number) {
        return text.substring(places.get(number - 1).end(), places.get(number).begin());
    }

    private boolean beginsSentence(int number) {
        if (between(number).isEmpty()) return false;
        int before = number - 1;
        while (before > 0 && isOneOf(CLOSING, before) && between(before).isEmpty()) before--;
        return isOneOf(STOPS, before)
                && (isOneOf(BEGINNING, number)
                        || Character.isUpperCase(
                                text.codePointAt(places.get(number).begin())));
    }

    private boolean isOneOf(String characters, int number) {
        return characters.indexOf(text.codePointAt(places.get(number).begin())) >= 0;
    }

    private static int kind(String word) {
        if (!isLetter(word.codePointAt(0))) return MARK;
        if (word.codePoints().noneMatch(Character::isLetter)) return NUMBER;
        if (word.equals(word.toLowerCase(Locale.ROOT))) return LOWER;
        boolean upper = word.codePointCount(0, word.length()) > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return upper ? UPPER : INITIAL;
    }

    private static boolean isLetter(int character) {
        return switch (Character.getType(character)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> character == '_';
        };
    }

    private static boolean isBlank(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
