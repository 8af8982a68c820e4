package standpoint.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** When a briefing's editions are due, in the wall-clock time of a zone. */
public sealed interface Timing {

    /** The zone that the times and the edition's date are in. */
    ZoneId zone();

    /** Once on each of these days. */
    record Daily(LocalTime at, Set<DayOfWeek> days, ZoneId zone) implements Timing {
        public Daily {
            days = Set.copyOf(days);
            if (days.isEmpty()) throw new IllegalArgumentException("a schedule needs a day");
        }
    }

    /** A Quartz cron expression of six or seven fields, seconds first. */
    record Cron(String expression, ZoneId zone) implements Timing {}
}
