package standpoint.collect.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a date that says the day.
 *
 * @param begin where it begins
 * @param end where it ends
 */
record DayWords(LocalDate day, int begin, int end) {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String NAME = "(?<name>\\p{L}[\\p{L}\\p{M}]{2,11})";

    /** A name of a month first, a number where it is a year, then numbers alone: the surest before the likelier. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<y>\\d{4})[-/]0?(?<m>\\d{1,2})[-/](?<d>\\d{1,2})"),
            Pattern.compile("(?<y>\\d{4})\\s?[年년]\\s?(?<m>\\d{1,2})\\s?[月월]\\s?(?<d>\\d{1,2})\\s?[日일]"),
            Pattern.compile("^(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?=T|$)"),
            Pattern.compile("(?<y>\\d{4})-" + NAME + "-(?<d>\\d{1,2})"),
            Pattern.compile("(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?(?:[ -]|(?<=\\.)|(?= de ))(?:de )?" + NAME
                    + "\\.?,?(?: de)?[ -](?<y>\\d{4}|\\d{2})(?!\\d|:)"),
            Pattern.compile(
                    "(?<!\\p{L})" + NAME
                            + "\\.? +(?<d>\\d{1,2})(?:st|nd|rd|th)?,?(?: +\\d{1,2}:\\d{2}(?::\\d{2})?(?: +(?:\\p{Lu}+|[+-]\\d{2}:?\\d{2}))?)? +(?<y>\\d{4})\\b"),
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})(?!\\d)"),
            Pattern.compile("^(?<y>\\d{4})-(?<ordinal>\\d{3})(?!\\d)"),
            Pattern.compile("^(?<y>\\d{4})(?:-(?<m>\\d{2}))?$"));

    /** The day that the words name first in the surest form. */
    static Optional<DayWords> find(String text) {
        for (Pattern form : FORMS) {
            Matcher found = form.matcher(text);
            while (found.find()) {
                Optional<LocalDate> day = day(form.pattern(), found);
                if (day.isPresent()) return Optional.of(new DayWords(day.get(), found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    /** What else the date says: time and zone, which may stand within the day's words too. */
    String without(String text) {
        boolean within = text.substring(begin, end).indexOf(':') >= 0;
        return within ? text : text.substring(0, begin) + "0" + text.substring(end);
    }

    private static Optional<LocalDate> day(String form, Matcher found) {
        int year = Integer.parseInt(found.group("y"));
        if (found.group("y").length() == 2) year += year < 70 ? 2000 : 1900;
        if (form.contains("<ordinal>"))
            return Optional.of(LocalDate.ofYearDay(year, Integer.parseInt(found.group("ordinal"))));
        Optional<Integer> month = form.contains("<name>")
                ? month(found.group("name"))
                : Optional.of(found.group("m") == null ? 1 : Integer.parseInt(found.group("m")));
        int of = form.contains("<d>") ? Integer.parseInt(found.group("d")) : 1;
        int named = year;
        return month.map(number -> LocalDate.of(named, number, of));
    }

    private static Optional<Integer> month(String name) {
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        int english = MONTHS.indexOf(start);
        if (english >= 0 && english % 3 == 0) return Optional.of(english / 3 + 1);
        return MonthNames.find(name).map(month -> month.getValue());
    }
}
