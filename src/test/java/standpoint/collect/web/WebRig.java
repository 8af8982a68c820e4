package standpoint.collect.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import standpoint.collect.web.Response.Failed;
import standpoint.collect.web.Response.Fetched;

/** A fetcher before two loopback servers, one well-behaved and one not, in a time that passes by hand. */
@Timeout(60)
abstract class WebRig {

    static final int MAX_BYTES = 64 * 1024;

    final LoopbackServer server = new LoopbackServer();
    final RawServer raw = new RawServer();
    final ManualStopwatch time = new ManualStopwatch();

    /** With a time limit that only who waits in vain will reach. */
    final HttpWeb web = web(Duration.ofSeconds(20), 0);

    HttpWeb web(Duration fetchTimeout, int retries) {
        return web(fetchTimeout, retries, Duration.ZERO, new OkHttpClient.Builder());
    }

    HttpWeb web(Duration fetchTimeout, int retries, Duration hostDelay, OkHttpClient.Builder client) {
        var limits = new WebLimits(
                "Test/1.0 (+mailto:t@example.org)",
                Duration.ofSeconds(20),
                fetchTimeout,
                MAX_BYTES,
                hostDelay,
                retries,
                Duration.ofSeconds(10),
                allowed());
        return new HttpWeb(limits, new Surroundings(time, () -> 0.5, client));
    }

    List<String> allowed() {
        return List.of(server.hostPort(), raw.hostPort());
    }

    @AfterEach
    void stop() {
        server.close();
        raw.close();
    }

    static Response page(Web web, URI address) {
        return web.fetch(Web.Ask.page(address));
    }

    static Response feed(Web web, URI address) {
        return web.fetch(Web.Ask.feed(address, Optional.empty(), Optional.empty()));
    }

    Response page(String path) {
        return page(web, server.at(path));
    }

    Response rawPage(String path) {
        return page(web, raw.at(path));
    }

    static String text(Response response) {
        return new String(((Fetched) response).content().bytes(), StandardCharsets.UTF_8);
    }

    static Failed lasting(String reason) {
        return new Failed(reason, Fault.LASTING);
    }

    static Failed passing(String reason) {
        return new Failed(reason, Fault.PASSING);
    }

    static Failed busy(String reason, Duration rest) {
        return new Failed(reason, Fault.BUSY, Optional.of(rest));
    }
}
