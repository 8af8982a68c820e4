package standpoint.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.stream.IntStream;
import standpoint.model.Timing;

/** One wall-clock time on some days: the first valid instant where clocks skip it, the earlier where they repeat it. */
final class DailyTimes implements Times {

    /** A week, and a day on each side for what a change of clocks can move across midnight. */
    private static final int REACH = 9;

    private final Timing.Daily timing;

    DailyTimes(Timing.Daily timing) {
        this.timing = timing;
    }

    @Override
    public Optional<Instant> next(Instant after) {
        LocalDate today = LocalDate.ofInstant(after, timing.zone());
        return IntStream.rangeClosed(-1, REACH)
                .mapToObj(today::plusDays)
                .flatMap(day -> on(day).stream())
                .filter(after::isBefore)
                .findFirst();
    }

    @Override
    public Optional<Instant> last(Instant notAfter) {
        LocalDate today = LocalDate.ofInstant(notAfter, timing.zone());
        return IntStream.rangeClosed(-1, REACH)
                .mapToObj(today::minusDays)
                .flatMap(day -> on(day).stream())
                .filter(instant -> !instant.isAfter(notAfter))
                .findFirst();
    }

    private Optional<Instant> on(LocalDate day) {
        if (!timing.days().contains(day.getDayOfWeek())) return Optional.empty();
        LocalDateTime wall = day.atTime(timing.at()).withNano(0);
        return Optional.of(Optional.ofNullable(timing.zone().getRules().getTransition(wall))
                .filter(ZoneOffsetTransition::isGap)
                .map(ZoneOffsetTransition::getInstant)
                // of two valid offsets the earlier one is taken
                .orElseGet(() -> wall.atZone(timing.zone()).toInstant()));
    }
}
