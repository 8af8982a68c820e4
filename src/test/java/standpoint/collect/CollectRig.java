package standpoint.collect;

import static standpoint.collect.Sample.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import standpoint.collect.web.HttpWeb;
import standpoint.collect.web.LoopbackServer;
import standpoint.model.Article;
import standpoint.model.Source;
import standpoint.model.Window;

/** A collector on two loopback servers, and a memory that lasts from run to run. */
abstract class CollectRig {

    final LoopbackServer server = new LoopbackServer();
    final LoopbackServer other = new LoopbackServer();
    final Sample.Remembered memory = new Sample.Remembered();
    final AtomicReference<Instant> now = new AtomicReference<>(Sample.CUT_OFF);
    private final Clock clock = new SettableClock(now);

    Collector collector(Duration fetchTimeout, Duration runTimeout) {
        var settings = new CollectSettings(
                "Test/1.0",
                Duration.ofSeconds(1),
                fetchTimeout,
                runTimeout,
                100_000,
                4,
                Duration.ZERO,
                0,
                Duration.ZERO,
                100,
                List.of(server.hostPort(), other.hostPort()));
        return new CollectCoverage(settings, new HttpWeb(settings.limits()), List.of(), clock);
    }

    Collected collect(Window window, Source... sources) {
        return collect(List.of(), window, sources);
    }

    Collected collect(List<String> about, Window window, Source... sources) {
        Collected collected = collector(Duration.ofSeconds(5), Duration.ofSeconds(30))
                .collect(Sample.briefing(about, Optional.empty(), sources), window, memory);
        memory.keep(collected);
        return collected;
    }

    static List<String> titles(Collected collected) {
        return collected.articles().stream().map(Article::title).toList();
    }

    Source feed(String id) {
        return source(id, server.at("/" + id));
    }

    @AfterEach
    void stop() {
        server.close();
        other.close();
    }
}
