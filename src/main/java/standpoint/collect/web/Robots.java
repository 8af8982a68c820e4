package standpoint.collect.web;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import okhttp3.HttpUrl;

/** Lets those pages pass that their host's robots.txt allows. Each is read once for all who ask, and then for a day. */
final class Robots implements Gate {

    private static final Duration KEPT = Duration.ofDays(1);

    /** After which one that could not be read is asked for again, where its host names no time. */
    private static final Duration KEPT_UNKNOWN = Duration.ofMinutes(5);

    /** Together; those that were not asked for the longest time are forgotten first. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    /** Of an entry, besides what its file takes. */
    private static final int OWN_BYTES = 1024;

    private final Function<HttpUrl, Response> fetch;
    private final RobotsRules.Read read;
    private final Duration hostDelay;
    private final Stopwatch stopwatch;
    private final Map<HttpUrl, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private int bytes;

    /** @param fetch gives the robots.txt of an address */
    Robots(Function<HttpUrl, Response> fetch, WebLimits limits, Stopwatch stopwatch) {
        this.fetch = fetch;
        this.stopwatch = stopwatch;
        read = new RobotsRules.Read(limits.userAgent());
        hostDelay = limits.hostDelay();
    }

    @Override
    public Permit pass(HttpUrl page) {
        HttpUrl address = new HttpUrl.Builder()
                .scheme(page.scheme())
                .host(page.host())
                .port(page.port())
                .addPathSegment("robots.txt")
                .build();
        try {
            return rules(address).pass(page, hostDelay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Permit.denied(new Response.Failed("given up before its robots.txt was read", Fault.PASSING));
        }
    }

    /** Whoever comes first reads it; the others wait for that. */
    private RobotsRules rules(HttpUrl address) throws InterruptedException {
        Entry entry = find(address);
        entry.lock.lockInterruptibly();
        try {
            Duration now = stopwatch.elapsed();
            Optional<RobotsRules> known = entry.rules.filter(rules -> now.compareTo(entry.until) < 0);
            if (known.isPresent()) return known.get();
            RobotsRules rules = read.read(address, fetch.apply(address));
            if (Thread.interrupted()) throw new InterruptedException("interrupted while reading " + address);
            entry.rules = Optional.of(rules);
            entry.until = stopwatch.elapsed().plus(life(rules));
            weigh(address, entry, OWN_BYTES + rules.bytes());
            return rules;
        } finally {
            entry.lock.unlock();
        }
    }

    private static Duration life(RobotsRules rules) {
        return rules instanceof RobotsRules.Unknown unknown
                ? unknown.why().rest().orElse(KEPT_UNKNOWN)
                : KEPT;
    }

    private synchronized Entry find(HttpUrl address) {
        Entry entry = entries.computeIfAbsent(address, name -> new Entry());
        if (entry.bytes == 0) weigh(address, entry, OWN_BYTES);
        return entry;
    }

    private synchronized void weigh(HttpUrl address, Entry entry, int weight) {
        if (entries.get(address) != entry) return;
        bytes += weight - entry.bytes;
        entry.bytes = weight;
        Iterator<Entry> eldest = entries.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().bytes;
            eldest.remove();
        }
    }

    /** The rules of one host, guarded by the lock; their weight is guarded by the lock of all. */
    private static final class Entry {
        private final ReentrantLock lock = new ReentrantLock();
        private Optional<RobotsRules> rules = Optional.empty();
        private Duration until = Duration.ZERO;
        private int bytes;
    }
}
