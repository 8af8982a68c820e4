package standpoint.discern.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.discern.text.Token;
import standpoint.discern.text.WordList;

/** Reads a number in digits or English words. */
final class ReadNumber {

    /**
     * A number in a sentence.
     *
     * @param last index of its last token, inclusive
     * @param low the number, or the least that it can mean
     * @param scale what its last word multiplies by; 1 for none
     * @param prefix letters or a sign grown together with it: "$", "Rs"; empty for none
     * @param suffix the same behind it: "km", "%"
     * @param year whether it looks like a year
     */
    record Numeral(
            int first, int last, double low, double high, double scale, String prefix, String suffix, boolean year) {
        boolean isVague() {
            return low < high;
        }

        Numeral scaled(double by) {
            return new Numeral(first, last, low * by, high * by, by, prefix, suffix, false);
        }
    }

    // only what English writes with: numbers in other digits are left alone
    private static final Pattern DIGITS = Pattern.compile(
            "([\\p{L}$]{0,4})([0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?)([\\p{L}%]{0,6})");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private final Map<String, Double> values = new HashMap<>();
    private final Map<String, Double> multipliers = new HashMap<>();
    private final Map<String, double[]> vague = new HashMap<>();

    ReadNumber() {
        for (String line : WordList.lines("figure-numbers.txt")) {
            String[] entry = line.split("\\s+", 2);
            String value = entry[1].strip();
            if (value.startsWith("*")) multipliers.put(entry[0], Double.valueOf(value.substring(1)));
            else if (value.startsWith("~")) vague.put(entry[0], range(value.substring(1)));
            else values.put(entry[0], Double.valueOf(value));
        }
    }

    private static double[] range(String words) {
        String[] ends = words.split("-", 2);
        return new double[] {Double.parseDouble(ends[0]), Double.parseDouble(ends[1])};
    }

    /** The number that begins at a token. */
    Optional<Numeral> at(List<Token> tokens, int i) {
        if (i >= tokens.size()) return Optional.empty();
        Token token = tokens.get(i);
        Matcher digits = DIGITS.matcher(token.text());
        if (digits.matches()) return Optional.of(multiplied(tokens, digits(i, token, digits)));
        return vague(tokens, i).or(() -> fewOf(tokens, i)).or(() -> words(tokens, i));
    }

    private Numeral digits(int i, Token token, Matcher found) {
        double value = Double.parseDouble(found.group(2).replace(",", ""));
        String suffix = found.group(3).toLowerCase(Locale.ROOT);
        boolean multiplies = multipliers.containsKey(suffix)
                && !(suffix.equals("m") && found.group(1).isEmpty());
        double scale = multiplies ? multipliers.getOrDefault(suffix, 1.0) : 1;
        boolean year = YEAR.matcher(token.text()).matches();
        return new Numeral(i, i, value * scale, value * scale, scale, found.group(1), multiplies ? "" : suffix, year);
    }

    private Numeral multiplied(List<Token> tokens, Numeral numeral) {
        Numeral result = numeral;
        while (result.suffix().isEmpty() && result.last() + 1 < tokens.size()) {
            Double by = multipliers.get(tokens.get(result.last() + 1).lower());
            if (by == null) break;
            result = new Numeral(
                    result.first(),
                    result.last() + 1,
                    result.low() * by,
                    result.high() * by,
                    result.scale() * by,
                    result.prefix(),
                    "",
                    false);
        }
        return result;
    }

    /** "dozens", "tens of thousands". */
    private Optional<Numeral> vague(List<Token> tokens, int i) {
        double[] range = vague.get(tokens.get(i).lower());
        if (range == null) return Optional.empty();
        boolean of = i + 2 < tokens.size() && tokens.get(i + 1).is("of");
        Double by = of ? multipliers.get(singular(tokens.get(i + 2).lower())) : null;
        if (by == null) return Optional.of(new Numeral(i, i, range[0], range[1], 1, "", "", false));
        return Optional.of(new Numeral(i, i + 2, range[0] * by, range[1] * by, by, "", "", false));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** "several hundred", "a few thousand". */
    private Optional<Numeral> fewOf(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        int last =
                word.equals("a") && i + 1 < tokens.size() && tokens.get(i + 1).is("few") ? i + 2 : i + 1;
        if ((last == i + 1 && !word.equals("several")) || last >= tokens.size()) return Optional.empty();
        Double by = multipliers.get(tokens.get(last).lower());
        if (by == null) return Optional.empty();
        return Optional.of(new Numeral(i, last, 2 * by, 9 * by, by, "", "", false));
    }

    /** "twenty-three", "two hundred and fifty", "a dozen", "half a million". */
    private Optional<Numeral> words(List<Token> tokens, int i) {
        int at = tokens.get(i).is("half") ? i + 1 : i;
        boolean article =
                at < tokens.size() && (tokens.get(at).is("a") || tokens.get(at).is("an"));
        if (article) {
            Double by =
                    at + 1 < tokens.size() ? multipliers.get(tokens.get(at + 1).lower()) : null;
            if (by == null) return Optional.empty();
            double value = at > i ? by / 2 : by;
            return Optional.of(new Numeral(i, at + 1, value, value, by, "", "", false));
        }
        return at > i ? Optional.empty() : spelled(tokens, i);
    }

    private Optional<Numeral> spelled(List<Token> tokens, int i) {
        double total = 0;
        double current = 0;
        double scale = 1;
        int last = i - 1;
        for (int at = i; at < tokens.size(); at++) {
            boolean joins = tokens.get(at).is("and") && scale > 1 && last == at - 1 && isNumber(tokens, at + 1);
            if (joins) continue;
            List<Double> parts = parts(tokens.get(at));
            Double by = multipliers.get(tokens.get(at).lower());
            if (parts.isEmpty() && (by == null || last < i)) break;
            // "two three": a second number, not a longer one
            if (!parts.isEmpty() && last >= i && scale == 1) break;
            for (double part : parts) current += part;
            if (by != null) {
                scale = by;
                if (by > 100) total += current * by;
                current = by > 100 ? 0 : current * by;
            }
            last = at;
        }
        double value = total + current;
        return last < i ? Optional.empty() : Optional.of(new Numeral(i, last, value, value, scale, "", "", false));
    }

    private boolean isNumber(List<Token> tokens, int i) {
        return i < tokens.size() && !parts(tokens.get(i)).isEmpty();
    }

    /** The values of a word's parts: "twenty-three" has two; empty unless all are numbers. */
    private List<Double> parts(Token token) {
        List<Double> parts = new ArrayList<>();
        for (String part : token.lower().split("-", -1)) {
            Double value = values.get(part);
            if (value == null) return List.of();
            parts.add(value);
        }
        return parts;
    }
}
