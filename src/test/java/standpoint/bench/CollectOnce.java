package standpoint.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import standpoint.collect.CollectCoverage;
import standpoint.collect.CollectSettings;
import standpoint.collect.Collected;
import standpoint.collect.web.HttpWeb;
import standpoint.keep.KeepSettings;
import standpoint.keep.Store;
import standpoint.model.Briefing;
import standpoint.model.Layout;
import standpoint.model.Source;
import standpoint.model.Timing;
import standpoint.model.Window;
import standpoint.produce.BenchMemory;

/** One size of {@link CollectBenchmark}: collects and keeps twice, and prints one line of figures. */
final class CollectOnce {

    /** Half of the sources have a host to themselves; the others share some, the larger hosts more of them. */
    private static final double ALONE = 0.5;

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final int port;
    /** Milliseconds that each host needs for all its requests. */
    private final Map<String, Long> load = new HashMap<>();

    private CollectOnce(int port) {
        this.port = port;
    }

    /** Arguments: the port of the {@link NewsServer}, and the number of sources. */
    public static void main(String[] arguments) throws IOException {
        new CollectOnce(Integer.parseInt(arguments[0])).run(Integer.parseInt(arguments[1]));
    }

    private void run(int count) throws IOException {
        Briefing briefing = briefing(sources(count));
        CollectSettings settings = settings(briefing);
        var window = new Window(CollectBenchmark.CUT_OFF.minus(Duration.ofDays(1)), CollectBenchmark.CUT_OFF, false);
        var next = new Window(window.to(), window.to().plus(Duration.ofDays(1)), false);
        Path folder = Files.createTempDirectory("bench");
        try (Store store = Store.open(new KeepSettings(folder))) {
            var collect = new CollectCoverage(settings, new HttpWeb(settings.limits()), List.of(), Clock.systemUTC());
            long start = System.nanoTime();
            int articles = once(collect, briefing, window, store);
            double wall = seconds(start);
            long kept = used();
            start = System.nanoTime();
            once(collect, briefing, next, store);
            print(count, articles, wall, kept, seconds(start));
        }
    }

    private static int once(CollectCoverage collect, Briefing briefing, Window window, Store store) {
        Collected collected = collect.collect(briefing, window, BenchMemory.of(briefing.id(), store.coverage()));
        store.coverage().save(briefing.id(), collected.articles(), collected.reports(), collected.contacts());
        return collected.articles().size();
    }

    private void print(int sources, int articles, double wall, long kept, double again) throws IOException {
        double floor = load.values().stream().mapToLong(Long::longValue).max().orElse(0) / 1000.0;
        double cpu = ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "%8d %9d %8.1f %8.1f %8.0f %8.1f %8d %8d %8.1f",
                        sources,
                        articles,
                        wall,
                        floor,
                        articles / wall,
                        cpu,
                        kept >> 20,
                        peak(),
                        again);
    }

    private List<Source> sources(int count) {
        var random = new Random(1);
        List<Source> sources = new ArrayList<>();
        for (int source = 0; source < count; source++) {
            boolean alone = random.nextDouble() < ALONE;
            int host = alone ? 1000 + source : (int) (Math.pow(random.nextDouble(), 2) * count / 5);
            String address = "127.1." + (host >> 8) + "." + (host & 0xFF) + ":" + port;
            int requests = NewsServer.works(source) ? CollectBenchmark.ARTICLES + 1 : 1;
            load.merge(address, requests * (PAUSE.toMillis() + NewsServer.milliseconds(source)), Long::sum);
            sources.add(
                    new Source("s" + source, "o" + source, URI.create("http://" + address + "/s" + source + "/feed")));
        }
        return sources;
    }

    private CollectSettings settings(Briefing briefing) {
        CollectSettings usual = CollectSettings.defaults();
        return new CollectSettings(
                usual.userAgent(),
                usual.connectTimeout(),
                usual.fetchTimeout(),
                Duration.ofHours(1),
                usual.maxBytes(),
                usual.concurrency(),
                PAUSE,
                usual.retries(),
                usual.retryWait(),
                usual.maxEntries(),
                briefing.sources().stream()
                        .map(source -> source.feed().getAuthority())
                        .distinct()
                        .toList());
    }

    private static Briefing briefing(List<Source> sources) {
        return new Briefing(
                "bench",
                "Bench",
                "",
                "en",
                Layout.usual(),
                new Timing.Daily(LocalTime.of(7, 30), EnumSet.allOf(DayOfWeek.class), ZoneOffset.UTC),
                Duration.ofDays(2),
                List.of(),
                List.of(),
                List.of(),
                sources,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The most memory that the process ever had, in MB, as Linux counts it; 0 elsewhere. */
    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) return 0;
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElse(0L);
    }
}
