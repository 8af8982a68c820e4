package standpoint.schedule;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the service keeps its schedule.
 *
 * @param folder the output folder, which one service at a time may serve
 * @param threads editions that are produced at the same time
 * @param patience how long stopping waits for the editions that are being produced
 */
public record ScheduleSettings(Path folder, int threads, Duration patience) {
    public ScheduleSettings {
        if (threads < 1 || threads > 16)
            throw new IllegalArgumentException("a service produces 1 to 16 editions at a time, not " + threads);
        if (patience.isNegative()) throw new IllegalArgumentException("patience is no less than nothing: " + patience);
    }
}
