package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPOutputStream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.collect.web.Response.Failed;
import standpoint.collect.web.Response.Fetched;

class RobotsTest extends WebRig {

    private static final Failed DISALLOWED = new Failed("its robots.txt asks not to read this page", Fault.FORBIDDEN);

    @BeforeEach
    void put_a_page() {
        server.page("/a", "page");
    }

    @Test
    void a_page_is_not_read_where_robots_are_not_wanted() {
        server.robots("User-agent: *\nDisallow: /a\n");
        server.page("/b", "free");
        assertThat(page("/a")).isEqualTo(DISALLOWED);
        assertThat(text(page("/b"))).isEqualTo("free");
        assertThat(server.asked()).containsExactly("/b");
    }

    @Test
    void a_feed_is_meant_for_robots() {
        server.robots("User-agent: *\nDisallow: /\n");
        assertThat(feed(web, server.at("/a"))).isInstanceOf(Fetched.class);
        assertThat(server.askedForRobots()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"test, false", "TEST, false", "Tes, true", "testing, true", "other, true"})
    void only_rules_for_our_product_or_for_all_are_ours(String product, boolean allowed) {
        server.robots("User-agent: " + product + "\nDisallow: /\n\nUser-agent: *\nAllow: /\n");
        assertThat(page("/a") instanceof Fetched).isEqualTo(allowed);
    }

    @Test
    void robots_are_asked_once_for_many_pages_at_a_time() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Response>> pages = new ArrayList<>();
        for (int i = 0; i < 20; i++) pages.add(() -> page("/a"));
        for (Future<Response> done : threads.invokeAll(pages))
            assertThat(done.get()).isInstanceOf(Fetched.class);
        threads.shutdownNow();
        assertThat(server.askedForRobots()).isEqualTo(1);
        assertThat(server.asked()).hasSize(20);
    }

    @Test
    void rules_are_kept_for_a_day() {
        page("/a");
        time.pass(Duration.ofHours(24).minusMillis(1));
        page("/a");
        assertThat(server.askedForRobots()).isEqualTo(1);
        time.pass(Duration.ofMillis(1));
        page("/a");
        assertThat(server.askedForRobots()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 451})
    void a_host_without_rules_allows_all(int status) {
        server.status("/robots.txt", status);
        assertThat(page("/a")).isInstanceOf(Fetched.class);
    }

    @Test
    void rules_that_cannot_be_read_now_put_their_pages_off() {
        server.status("/robots.txt", 500);
        assertThat(page("/a")).isEqualTo(passing("its robots.txt cannot be read now: its server failed (500)"));
        page("/a");
        assertThat(server.askedForRobots()).isEqualTo(1);
        server.robots("User-agent: *\nAllow: /\n");
        time.pass(Duration.ofMinutes(5));
        assertThat(page("/a")).isInstanceOf(Fetched.class);
    }

    @Test
    void too_many_requests_for_rules_allow_nothing() {
        server.on("/robots.txt", LoopbackServer.status(429, "Retry-After", "600"));
        assertThat(page("/a"))
                .isEqualTo(busy(
                        "its robots.txt cannot be read now: asks to come back in 10 minutes (429)",
                        Duration.ofMinutes(10)));
        assertThat(server.asked()).isEmpty();
        server.robots("");
        time.pass(Duration.ofMinutes(10));
        assertThat(page("/a")).isInstanceOf(Fetched.class);
    }

    @Test
    void rules_are_asked_for_again_like_all_else() {
        server.inTurn("/robots.txt", LoopbackServer.status(500), LoopbackServer.page(""));
        assertThat(page(web(Duration.ofSeconds(20), 1), server.at("/a"))).isInstanceOf(Fetched.class);
    }

    @Test
    void rules_may_be_elsewhere() {
        raw.says("/rules", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *\nDisallow: /a");
        server.redirect("/robots.txt", raw.at("/rules").toString());
        assertThat(page("/a")).isEqualTo(DISALLOWED);
    }

    @Test
    void rules_that_lie_too_far_away_are_none() {
        server.redirect("/robots.txt", "/0");
        for (int i = 0; i < 10; i++) server.redirect("/" + i, "/" + (i + 1));
        assertThat(page("/a")).isInstanceOf(Fetched.class);
        assertThat(server.askedForRobots()).isEqualTo(1);
    }

    @Test
    void who_is_sent_elsewhere_asks_there_too() {
        try (var other = new LoopbackServer()) {
            other.robots("User-agent: *\nDisallow: /secret\n");
            other.page("/secret", "secret");
            other.page("/open", "open");
            server.redirect("/in", other.at("/secret").toString());
            server.redirect("/out", other.at("/open").toString());
            HttpWeb both = new HttpWeb(
                    new WebLimits(
                            "Test/1.0",
                            Duration.ofSeconds(20),
                            Duration.ofSeconds(20),
                            MAX_BYTES,
                            Duration.ZERO,
                            0,
                            Duration.ZERO,
                            List.of(server.hostPort(), other.hostPort())),
                    Surroundings.real());
            assertThat(page(both, server.at("/in"))).isEqualTo(DISALLOWED);
            assertThat(other.asked()).isEmpty();
            assertThat(text(page(both, server.at("/out")))).isEqualTo("open");
        }
    }

    @Test
    void a_host_may_ask_for_longer_pauses_up_to_ten_seconds() {
        server.robots("User-agent: *\nCrawl-delay: 2.5\n");
        page("/a");
        page("/a");
        assertThat(time.slept()).containsExactly(Duration.ofMillis(2500));
        time.pass(Duration.ofDays(2));
        server.robots("User-agent: *\nCrawl-delay: 3600\n");
        page("/a");
        page("/a");
        assertThat(time.slept()).containsExactly(Duration.ofMillis(2500), Duration.ofSeconds(10));
    }

    @Test
    void what_follows_five_hundred_kibibytes_is_not_looked_at() {
        String filler = "#".repeat(600 * 1024);
        server.robots("User-agent: *\nDisallow: /a\n" + filler + "\nDisallow: /b\n");
        server.page("/b", "free");
        assertThat(page("/a")).isEqualTo(DISALLOWED);
        assertThat(page("/b")).isInstanceOf(Fetched.class);
    }

    @Test
    void packed_rules_are_rules() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write("User-agent: *\nDisallow: /\n".getBytes(StandardCharsets.UTF_8));
        }
        server.on("/robots.txt", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LoopbackServer.send(exchange, "text/plain", packed.toByteArray());
        });
        assertThat(page("/a")).isEqualTo(DISALLOWED);
    }

    @Test
    void a_web_page_in_place_of_rules_allows_all() {
        server.page("/robots.txt", "<!doctype html><html><body>Welcome to our site!</body></html>");
        assertThat(page("/a")).isInstanceOf(Fetched.class);
    }

    @Test
    void a_host_that_is_not_found_is_not_said_to_have_rules() {
        HttpWeb lost = web(Duration.ofSeconds(20), 0, Duration.ZERO, Names.unknown());
        assertThat(page(lost, URI.create("http://news.example/a")))
                .isEqualTo(new Failed("its host cannot be found", Fault.UNREACHABLE));
    }

    @Test
    void rules_take_no_more_room_than_they_may() {
        String large = "User-agent: *\n" + "Disallow: /x\n".repeat(30_000);
        var asked = new ArrayList<HttpUrl>();
        var limits = new WebLimits(
                "Test/1.0", Duration.ZERO, Duration.ZERO, MAX_BYTES, Duration.ZERO, 0, Duration.ZERO, List.of());
        var robots = new Robots(
                address -> {
                    asked.add(address);
                    return rules(address.uri(), large);
                },
                limits,
                time);
        for (int i = 0; i < 100; i++) robots.pass(HttpUrl.get("https://host" + i + ".example/a"));
        assertThat(asked).hasSize(100);
        robots.pass(HttpUrl.get("https://host99.example/a"));
        assertThat(asked).hasSize(100);
        robots.pass(HttpUrl.get("https://host0.example/a"));
        assertThat(asked).hasSize(101);
    }

    private static Fetched rules(URI address, String rules) {
        return new Fetched(
                address,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("text/plain"),
                Optional.empty(),
                new Content(rules.getBytes(StandardCharsets.UTF_8)));
    }
}
