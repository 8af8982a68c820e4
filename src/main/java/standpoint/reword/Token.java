package standpoint.reword;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a number.
 *
 * @param stem what its forms share
 * @param begin offset in the text
 * @param genitive whether it was one: "India’s"
 */
record Token(String text, String stem, int begin, boolean genitive) {

    private static final Pattern FORM =
            Pattern.compile("\\p{N}+(?:[.,:]\\p{N}+)*|\\p{L}[\\p{L}\\p{M}]*(?:[’'.-]\\p{L}+)*");
    private static final int SHORT = 4;

    /** The tokens of a text in order; a genitive loses its ending. */
    static List<Token> list(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = FORM.matcher(text);
        while (word.find()) {
            String bare = word.group().replaceFirst("[’']s$", "");
            tokens.add(new Token(
                    bare, stem(bare), word.start(), bare.length() < word.group().length()));
        }
        return tokens;
    }

    /** Without the endings of plural, past and progress; the same for British and American -ise. */
    static String stem(String word) {
        String stem = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (stem.length() <= SHORT && !stem.endsWith("s")) return stem.length() == SHORT ? unmute(stem) : stem;
        if (stem.endsWith("eed") || stem.endsWith("ees")) return unmute(stem.substring(0, stem.length() - 1));
        if (stem.endsWith("ies") || stem.endsWith("ied")) return stem.substring(0, stem.length() - 3) + "y";
        if (stem.endsWith("ing") && stem.length() > SHORT + 1) stem = single(stem.substring(0, stem.length() - 3));
        else if (stem.endsWith("ed") && stem.length() > SHORT) stem = single(stem.substring(0, stem.length() - 2));
        else if (stem.endsWith("es") && stem.length() > SHORT) stem = stem.substring(0, stem.length() - 2);
        else if (stem.endsWith("s") && !stem.endsWith("ss") && stem.length() > 3)
            stem = stem.substring(0, stem.length() - 1);
        return unmute(stem);
    }

    private static String single(String stem) {
        int last = stem.length() - 1;
        boolean twice = last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        return twice ? stem.substring(0, last) : stem;
    }

    private static String unmute(String stem) {
        return stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** In small letters. */
    String small() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether it is written with a capital. */
    boolean capital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is written in figures. */
    boolean figure() {
        return Character.isDigit(text.codePointAt(0));
    }
}
