package standpoint.discern.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import standpoint.discern.text.Token;

/** Reads a date: "Nov 30", "30 November 2026"; without a year it is the one nearest to the article's day. */
final class ReadDay {

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    /**
     * A date in a sentence.
     *
     * @param last index of its last token, inclusive
     */
    record Dated(int first, int last, LocalDate day) {}

    private ReadDay() {}

    /** The date that begins at a token. */
    static Optional<Dated> at(List<Token> tokens, int i, LocalDate near) {
        Optional<Month> first = month(tokens, i);
        if (first.isPresent()) {
            int day = isStop(tokens, i + 1) ? i + 2 : i + 1;
            return dated(tokens, i, day, first.get(), day + 1, near);
        }
        int of = i + 1 < tokens.size() && tokens.get(i + 1).is("of") ? i + 2 : i + 1;
        return month(tokens, of)
                .flatMap(month -> dated(tokens, i, i, month, isStop(tokens, of + 1) ? of + 2 : of + 1, near)
                        .map(found -> new Dated(i, Math.max(found.last(), of), found.day())));
    }

    /** The month that a token names, "May" and "March" only with their capital. */
    static Optional<Month> month(List<Token> tokens, int i) {
        if (i < 0 || i >= tokens.size() || !tokens.get(i).isCapitalised()) return Optional.empty();
        String word = tokens.get(i).lower();
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            boolean isShort = word.equals(name.substring(0, 3)) || (word.equals("sept") && month == Month.SEPTEMBER);
            if (word.equals(name) || isShort) return Optional.of(month);
        }
        return Optional.empty();
    }

    private static boolean isStop(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).is(".");
    }

    private static Optional<Dated> dated(List<Token> tokens, int first, int at, Month month, int year, LocalDate near) {
        if (at >= tokens.size()) return Optional.empty();
        Matcher day = DAY.matcher(tokens.get(at).text());
        if (!day.matches()) return Optional.empty();
        int number = Integer.parseInt(day.group(1));
        int behind = year < tokens.size() && tokens.get(year).is(",") ? year + 1 : year;
        boolean told = behind < tokens.size()
                && YEAR.matcher(tokens.get(behind).text()).matches();
        try {
            LocalDate date = told
                    ? LocalDate.of(Integer.parseInt(tokens.get(behind).text()), month, number)
                    : nearest(month, number, near);
            return Optional.of(new Dated(first, told ? behind : at, date));
        } catch (DateTimeException e) {
            // "Nov 31" is no date
            return Optional.empty();
        }
    }

    private static LocalDate nearest(Month month, int day, LocalDate near) {
        LocalDate date = LocalDate.of(near.getYear(), month, day);
        if (date.isBefore(near.minusMonths(6))) return date.plusYears(1);
        return date.isAfter(near.plusMonths(6)) ? date.minusYears(1) : date;
    }
}
