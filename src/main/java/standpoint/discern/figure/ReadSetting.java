package standpoint.discern.figure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import standpoint.discern.party.Mention;
import standpoint.discern.party.PartyNames;
import standpoint.discern.text.Token;

/** Reads the places and times that words name. */
final class ReadSetting {

    private static final Set<String> PREPOSITIONS = Set.of(
            "in", "at", "near", "around", "outside", "inside", "off", "from", "across", "below", "above", "between");
    private static final Set<String> BEFORE_NAME =
            Set.of("the", "district", "province", "city", "town", "village", "valley", "port", "bazaar", "of");
    private static final Set<String> SPELLS = Set.of("year", "month", "week", "summer", "spring", "autumn", "winter");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private final PartyNames names;

    ReadSetting(PartyNames names) {
        this.names = names;
    }

    /** Names behind a preposition of place, in lower case; those of the parties tell no place. */
    Set<String> places(List<Token> tokens) {
        Set<String> places = new TreeSet<>();
        Set<Integer> parties = parties(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (!PREPOSITIONS.contains(tokens.get(i).lower())) continue;
            int at = i + 1;
            while (at < tokens.size() && BEFORE_NAME.contains(tokens.get(at).lower())) at++;
            while (at < tokens.size() && isName(tokens, at)) {
                if (!parties.contains(at)) places.add(tokens.get(at).lower());
                at = joins(tokens, at) ? at + 3 : at + 1;
            }
        }
        return places;
    }

    /** The place in capitals that an article begins with, in lower case. */
    static Set<String> dateline(List<Token> tokens) {
        Set<String> places = new TreeSet<>();
        for (Token token : tokens) {
            String word = token.text();
            if (word.length() < 3 || !word.equals(word.toUpperCase(Locale.ROOT)) || !token.isCapitalised()) break;
            places.add(token.lower());
        }
        return places;
    }

    /** "Spera district of Khost": the wider place belongs to the name. */
    private static boolean joins(List<Token> tokens, int at) {
        return at + 3 < tokens.size()
                && BEFORE_NAME.contains(tokens.get(at + 1).lower())
                && tokens.get(at + 2).is("of")
                && isName(tokens, at + 3);
    }

    private static boolean isName(List<Token> tokens, int at) {
        return tokens.get(at).isCapitalised()
                && ReadDay.month(tokens, at).isEmpty()
                && weekday(tokens.get(at)).isEmpty();
    }

    /** The indices of the tokens that name parties. */
    Set<Integer> parties(List<Token> tokens) {
        Set<Integer> indices = new TreeSet<>();
        for (Mention mention : names.in(tokens)) for (int i = mention.first(); i <= mention.last(); i++) indices.add(i);
        return indices;
    }

    /** Days, months, years and words such as "last year" or "per day"; a weekday is the last one before the article. */
    static Set<String> times(List<Token> tokens, LocalDate day) {
        Set<String> times = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String since = i > 0 && tokens.get(i - 1).is("since") ? "since " : "";
            Optional<String> time = time(tokens, i, day);
            if (time.isPresent()) times.add(since + time.get());
        }
        return times;
    }

    private static Optional<String> time(List<Token> tokens, int i, LocalDate day) {
        Token token = tokens.get(i);
        Optional<ReadDay.Dated> dated = ReadDay.at(tokens, i, day);
        if (dated.isPresent()) return Optional.of(dated.get().day().toString());
        Optional<DayOfWeek> weekday = weekday(token);
        if (weekday.isPresent())
            return Optional.of(
                    day.with(TemporalAdjusters.previousOrSame(weekday.get())).toString());
        Optional<Month> month = ReadDay.month(tokens, i);
        boolean within =
                month.isPresent() && i > 0 && ReadDay.at(tokens, i - 1, day).isPresent();
        if (month.isPresent() && !within) return Optional.of(latest(month.get(), day));
        if (YEAR.matcher(token.text()).matches()) return Optional.of(token.text());
        return words(tokens, i);
    }

    private static Optional<String> words(List<Token> tokens, int i) {
        String word = tokens.get(i).lower();
        if (word.equals("daily") || word.equals("annually") || word.equals("monthly"))
            return Optional.of("per " + word);
        if (i + 1 >= tokens.size()) return Optional.empty();
        String next = tokens.get(i + 1).lower();
        boolean spell = SPELLS.contains(next);
        if (spell && (word.equals("last") || word.equals("next") || word.equals("this")))
            return Optional.of(word + " " + next);
        boolean rate = word.equals("a") || word.equals("per") || word.equals("each") || word.equals("every");
        boolean unit = next.equals("day") || next.equals("hour") || spell;
        if (rate && unit) return Optional.of("per " + next);
        boolean spent = next.equals("days") || next.equals("weeks") || next.equals("months") || next.equals("years");
        return spent ? Optional.of(word + " " + next) : Optional.empty();
    }

    private static String latest(Month month, LocalDate day) {
        int year = month.getValue() > day.getMonthValue() ? day.getYear() - 1 : day.getYear();
        return YearMonth.of(year, month).toString();
    }

    private static Optional<DayOfWeek> weekday(Token token) {
        for (DayOfWeek day : DayOfWeek.values())
            if (day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equals(token.text())) return Optional.of(day);
        return Optional.empty();
    }
}
