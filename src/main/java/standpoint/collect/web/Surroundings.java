package standpoint.collect.web;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import okhttp3.OkHttpClient;

/**
 * What fetching takes from the machine, so that a test can put its own in place.
 *
 * @param chance numbers from 0 to below 1, by which pauses differ
 * @param client what knows how names are resolved and which certificates are trusted
 */
record Surroundings(Stopwatch stopwatch, DoubleSupplier chance, OkHttpClient.Builder client) {

    static Surroundings real() {
        return new Surroundings(
                new RealStopwatch(), () -> ThreadLocalRandom.current().nextDouble(), new OkHttpClient.Builder());
    }
}
