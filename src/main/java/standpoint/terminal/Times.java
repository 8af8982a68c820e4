package standpoint.terminal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import standpoint.model.Timing;

/** Times as a user writes and reads them. */
final class Times {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm VV", Locale.UK);

    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.UK);

    private Times() {}

    /**
     * Reads {@code 2026-11-18T07:30} in the schedule's zone, {@code 2026-11-18} as that day's scheduled time, or a time
     * with an offset.
     *
     * @throws UsageException when it is none of these
     */
    static Instant read(String text, Timing timing) {
        try {
            if (text.length() == 10) return at(LocalDate.parse(text), timing);
            if (text.matches(".*(Z|[+-]\\d\\d:\\d\\d(\\[.*])?)"))
                return ZonedDateTime.parse(text).toInstant();
            return LocalDateTime.parse(text).atZone(timing.zone()).toInstant();
        } catch (DateTimeParseException e) {
            throw new UsageException("'" + text + "' is not a time; write 2026-11-18T07:30 (in " + timing.zone()
                    + "), 2026-11-18 or 2026-11-18T02:30Z");
        }
    }

    /** That day's scheduled time; midnight's end of day where the schedule has no single time of day. */
    static Instant at(LocalDate date, Timing timing) {
        LocalTime time = timing instanceof Timing.Daily daily ? daily.at() : LocalTime.MAX.withNano(0);
        return date.atTime(time).atZone(timing.zone()).toInstant();
    }

    /** A time for people who know the year and the zone. */
    static String brief(Instant instant, ZoneId zone) {
        return BRIEF.format(instant.atZone(zone));
    }

    /** A time for people, with its zone. */
    static String show(Instant instant, ZoneId zone) {
        return SHOWN.format(instant.atZone(zone));
    }
}
