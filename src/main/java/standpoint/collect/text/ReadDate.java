package standpoint.collect.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as feeds and pages write them: RFC 822 and ISO 8601 with their common faults, {@code ctime}, seconds
 * since 1970, months named in many languages. The name of the day is never looked at; a date without a zone is taken
 * for UTC, a date without a time for its first instant, whatever the zone and language of the machine.
 */
public final class ReadDate {

    private static final int LONGEST = 200;
    private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");

    private static final Pattern RFC_822 = Pattern.compile("(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?\\d{1,2} "
            + "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:\\d{2}|\\d{4}) \\d{2}:\\d{2}(?::\\d{2})? "
            + "(?:UT|GMT|Z|[ECMP][SD]T|[+-]\\d{4})");
    private static final Pattern W3C = Pattern.compile(
            "\\d{4}(?:-\\d{2}(?:-\\d{2}" + "(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2}))?)?)?");

    private static final Pattern TIME = Pattern.compile(
            "(?i)(?<![\\d+:-])(?<early>[ap]\\.?m\\.?\\s+)?(?<h>\\d{1,2}):(?<min>\\d{2})(?::(?<s>\\d{2}))?(?:[.,]\\d+)?(?!:?\\d)"
                    + "\\s*(?<half>[ap]\\.?m\\b)?");
    private static final Pattern COMPACT_TIME =
            Pattern.compile("(?<=\\d[T ])(?<h>\\d{2})(?<min>\\d{2})(?<s>\\d{2})?(?=Z|[+-]|$)");
    private static final Pattern AFTERNOON = Pattern.compile("오후|下午|午後");
    private static final Pattern MORNING = Pattern.compile("오전|上午|午前");

    private ReadDate() {}

    /** The instant, or empty when the words are no date. */
    public static Optional<Instant> read(String words) {
        if (words.length() > LONGEST) return Optional.empty();
        String text = PlainText.line(words);
        Matcher epoch = EPOCH.matcher(text);
        try {
            if (epoch.matches()) return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch.group(1))));
            Optional<DayWords> day = DayWords.find(text);
            if (day.isEmpty()) return Optional.empty();
            return Optional.of(at(day.get().day(), spaced(day.get().without(text))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a date is written as RFC 822 or the W3C's profile of ISO 8601 have it, which every reader understands.
     */
    public static boolean isOrdinary(String words) {
        String text = words.strip();
        return RFC_822.matcher(text).matches() || W3C.matcher(text).matches();
    }

    private static String spaced(String text) {
        String halves =
                MORNING.matcher(AFTERNOON.matcher(text).replaceAll("pm ")).replaceAll("am ");
        return halves.replaceFirst("(?i)(?<=\\d)T(?=\\d)", " ");
    }

    private static Instant at(LocalDate day, String text) {
        Matcher time = TIME.matcher(text);
        boolean found = time.find();
        if (!found) {
            time = COMPACT_TIME.matcher(text);
            if (!time.find()) return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        int hour = Integer.parseInt(time.group("h"));
        String half = found ? half(time) : "";
        if (!half.isEmpty() && hour <= 12) hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        String seconds = time.group("s");
        int second = seconds == null ? 0 : Math.min(59, Integer.parseInt(seconds));
        boolean midnight = hour == 24;
        LocalTime clock = LocalTime.of(midnight ? 0 : hour, Integer.parseInt(time.group("min")), second);
        return day.plusDays(midnight ? 1 : 0).atTime(clock).toInstant(ReadZone.of(text));
    }

    private static String half(Matcher time) {
        String early = time.group("early");
        String late = time.group("half");
        String half = late != null ? late : early != null ? early : "";
        return half.toLowerCase(Locale.ROOT);
    }
}
