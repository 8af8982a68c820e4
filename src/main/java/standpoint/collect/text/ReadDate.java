package standpoint.collect.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as feeds and pages write them: RFC 822 and ISO 8601 with their common faults, {@code ctime}, seconds
 * since 1970. The name of the day is never looked at; a date without a zone is taken for UTC, a date without a time for
 * its first instant, whatever the zone and language of the machine.
 */
public final class ReadDate {

    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");
    private static final Pattern ISO = Pattern.compile("(?<y>\\d{4})[-/](?<m>\\d{1,2})(?:[-/](?<d>\\d{1,2}))?");
    private static final Pattern COMPACT = Pattern.compile("^(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})(?=T|$)");
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH = "(?<name>(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6})";
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})(?:st|nd|rd|th)?[ -]" + MONTH + "\\.?,?[ -](?<y>\\d{4}|\\d{2})\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "\\b" + MONTH
                    + "\\.? +(?<d>\\d{1,2})(?:st|nd|rd|th)?,?(?: +\\d{1,2}:\\d{2}(?::\\d{2})?(?: +\\p{Lu}+)?)? +(?<y>\\d{4})\\b");
    private static final Pattern DOTTED = Pattern.compile("\\b(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})\\b");
    private static final List<Pattern> DAYS = List.of(ISO, COMPACT, DAY_FIRST, MONTH_FIRST, DOTTED);

    private static final Pattern TIME = Pattern.compile(
            "(?i)(?<![\\d+:-])(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2}))?(?:[.,]\\d+)?\\s*(?<half>[ap]\\.?m\\b)?");
    private static final Pattern OFFSET = Pattern.compile("(?<=[\\d\\s]|GMT|UTC)([+-])(\\d{2}):?(\\d{2})$");
    private static final Pattern ZONE = Pattern.compile("(?<![\\p{L}])(\\p{Lu}{1,4})(?: \\d{4})?$");

    /**
     * Minutes east of Greenwich of the zones of RFC 822, and of the region's where no other zone of that name is in
     * common use.
     */
    private static final Map<String, Integer> ZONE_MINUTES = Map.ofEntries(
            Map.entry("EST", -300),
            Map.entry("EDT", -240),
            Map.entry("CST", -360),
            Map.entry("CDT", -300),
            Map.entry("MST", -420),
            Map.entry("MDT", -360),
            Map.entry("PST", -480),
            Map.entry("PDT", -420),
            Map.entry("BST", 60),
            Map.entry("CET", 60),
            Map.entry("CEST", 120),
            Map.entry("EET", 120),
            Map.entry("EEST", 180),
            Map.entry("MSK", 180),
            Map.entry("AFT", 270),
            Map.entry("PKT", 300),
            Map.entry("IST", 330));

    private ReadDate() {}

    /** The instant, or empty when the words are no date. */
    public static Optional<Instant> read(String words) {
        String text = PlainText.line(words);
        Matcher epoch = EPOCH.matcher(text);
        if (epoch.matches()) return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))));
        try {
            for (Pattern form : DAYS) {
                Matcher day = form.matcher(text);
                if (day.find())
                    return Optional.of(at(day(form, day), text.replaceFirst("(?i)(?<=\\d)[tT](?=\\d)", " ")));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Pattern form, Matcher found) {
        int year = Integer.parseInt(found.group("y"));
        if (year < 100) year += year < 70 ? 2000 : 1900;
        boolean named = form == DAY_FIRST || form == MONTH_FIRST;
        int month = named ? month(found.group("name")) : Integer.parseInt(found.group("m"));
        String day = found.group("d");
        return LocalDate.of(year, month, day == null ? 1 : Integer.parseInt(day));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    private static Instant at(LocalDate day, String text) {
        Matcher time = TIME.matcher(text);
        if (!time.find()) return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        int hour = Integer.parseInt(time.group("h"));
        String half = time.group("half");
        if (half != null && hour <= 12)
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        String seconds = time.group("s");
        int second = seconds == null ? 0 : Math.min(59, Integer.parseInt(seconds));
        boolean midnight = hour == 24;
        LocalTime clock = LocalTime.of(midnight ? 0 : hour, Integer.parseInt(time.group("min")), second);
        return day.plusDays(midnight ? 1 : 0).atTime(clock).toInstant(offset(text));
    }

    private static ZoneOffset offset(String text) {
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            int sign = offset.group(1).equals("-") ? -1 : 1;
            return ZoneOffset.ofHoursMinutes(
                    sign * Integer.parseInt(offset.group(2)), sign * Integer.parseInt(offset.group(3)));
        }
        Matcher zone = ZONE.matcher(text);
        int minutes = zone.find() ? ZONE_MINUTES.getOrDefault(zone.group(1), 0) : 0;
        return ZoneOffset.ofTotalSeconds(minutes * 60);
    }
}
