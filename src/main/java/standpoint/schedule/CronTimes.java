package standpoint.schedule;

import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.quartz.CronExpression;

/**
 * The instants of a Quartz cron expression in the wall-clock time of a zone. Where clocks are put forward, what they
 * skip is due once, when they go on; where they are put back, what they repeat is due the first time. Only an
 * expression for every hour, {@code *} as its third field, is due in both of two repeated hours and not for a skipped
 * one.
 *
 * <p>Quartz itself never fires in the hour that is skipped. So the expression is followed in wall-clock time, as if in
 * UTC, and this class puts wall-clock time into the zone, one stretch of equal offset after the other.
 */
final class CronTimes implements Times {

    private static final Pattern EVERY_HOUR = Pattern.compile("\\S+\\s+\\S+\\s+\\*\\s.*");

    /** No expression that fires at all waits longer than for a 29 February on a certain day of the week. */
    private static final Duration LONGEST = Duration.ofDays(366L * 40);

    private final CronExpression wall;
    private final boolean everyHour;
    private final ZoneRules rules;

    private CronTimes(CronExpression wall, ZoneId zone) {
        this.wall = wall;
        this.everyHour = EVERY_HOUR.matcher(wall.getCronExpression()).matches();
        this.rules = zone.getRules();
    }

    /** @throws IllegalArgumentException when the expression is malformed; the message says how */
    static CronTimes of(String expression, ZoneId zone) {
        try {
            var wall = new CronExpression(expression.trim().toUpperCase(Locale.ROOT));
            wall.setTimeZone(TimeZone.getTimeZone("UTC"));
            return new CronTimes(wall, zone);
        } catch (ParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    @Override
    public Optional<Instant> next(Instant after) {
        Instant begin = after.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        while (true) {
            if (skippedAt(begin)) return Optional.of(begin);
            ZoneOffset offset = rules.getOffset(begin);
            Optional<Instant> next = wallFrom(unrepeated(begin, offset)).map(wallTime -> wallTime.toInstant(offset));
            Optional<Instant> end =
                    Optional.ofNullable(rules.nextTransition(begin)).map(ZoneOffsetTransition::getInstant);
            if (next.isEmpty() || end.isEmpty() || next.get().isBefore(end.get())) return next;
            begin = end.get();
        }
    }

    /** Whether the clocks go on at this instant after having skipped a time that was due. */
    private boolean skippedAt(Instant instant) {
        ZoneOffsetTransition change = rules.previousTransition(instant.plusSeconds(1));
        if (everyHour || change == null || !change.getInstant().equals(instant) || !change.isGap()) return false;
        return wallFrom(change.getDateTimeBefore())
                .filter(change.getDateTimeAfter()::isAfter)
                .isPresent();
    }

    /** The wall-clock time of an instant, or the end of what the clocks repeat when the instant is in that. */
    private LocalDateTime unrepeated(Instant instant, ZoneOffset offset) {
        LocalDateTime wallTime = LocalDateTime.ofInstant(instant, offset);
        ZoneOffsetTransition change = rules.previousTransition(instant.plusSeconds(1));
        boolean repeated =
                !everyHour && change != null && change.isOverlap() && wallTime.isBefore(change.getDateTimeBefore());
        return repeated ? change.getDateTimeBefore() : wallTime;
    }

    /** The first wall-clock time of the expression at or after another. */
    private Optional<LocalDateTime> wallFrom(LocalDateTime first) {
        Date before = Date.from(first.minusSeconds(1).toInstant(ZoneOffset.UTC));
        return Optional.ofNullable(wall.getTimeAfter(before))
                .map(date -> LocalDateTime.ofInstant(date.toInstant(), ZoneOffset.UTC));
    }

    @Override
    public Optional<Instant> last(Instant notAfter) {
        long reach = 60;
        while (!isDueBetween(notAfter.minusSeconds(reach), notAfter)) {
            reach *= 8;
            if (reach > LONGEST.toSeconds()) return Optional.empty();
        }
        // expressions can only be followed forward: halve the stretch until it holds the last one alone
        long near = 0;
        while (reach - near > 1) {
            long middle = (reach + near) / 2;
            if (isDueBetween(notAfter.minusSeconds(middle), notAfter)) reach = middle;
            else near = middle;
        }
        return next(notAfter.minusSeconds(reach));
    }

    private boolean isDueBetween(Instant after, Instant notAfter) {
        return next(after).filter(instant -> !instant.isAfter(notAfter)).isPresent();
    }

    /**
     * The shortest time between two of the next ones by the wall clock, looking at so many; empty when fewer than two.
     */
    Optional<Duration> shortestGap(Instant after, int many) {
        Optional<Duration> shortest = Optional.empty();
        Optional<LocalDateTime> one = wallFrom(LocalDateTime.ofInstant(after, ZoneOffset.UTC));
        for (int i = 1; i < many && one.isPresent(); i++) {
            Optional<LocalDateTime> following = wallFrom(one.get().plusSeconds(1));
            if (following.isEmpty()) break;
            Duration gap = Duration.between(one.get(), following.get());
            if (shortest.isEmpty() || gap.compareTo(shortest.get()) < 0) shortest = Optional.of(gap);
            one = following;
        }
        return shortest;
    }
}
