package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.collect.web.Response.Failed;
import standpoint.collect.web.Response.Fetched;

class HttpWebTest {

    private static final int MAX_BYTES = 64 * 1024;

    private final LoopbackServer server = new LoopbackServer();
    private final HttpWeb web = web(Duration.ofMillis(400), List.of(server.hostPort()));

    private static HttpWeb web(Duration fetchTimeout, List<String> allowed) {
        return new HttpWeb(new WebLimits(
                "Test/1.0 (+mailto:t@example.org)",
                Duration.ofMillis(400),
                fetchTimeout,
                MAX_BYTES,
                Duration.ZERO,
                allowed));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Response page(String path) {
        return web.fetch(Web.Ask.page(server.at(path)));
    }

    private static String text(Response response) {
        return new String(((Fetched) response).content().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void a_page_comes_with_its_validators_and_type() {
        server.on("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "W/\"x y\"");
            exchange.getResponseHeaders().set("Last-Modified", "Wed, 18 Nov 2026 06:00:00 GMT");
            LoopbackServer.send(exchange, "Text/HTML; Charset=\"ISO-8859-1\"", new byte[] {'h', 'i'});
        });
        Fetched fetched = (Fetched) page("/a");
        assertThat(fetched.etag()).contains("W/\"x y\"");
        assertThat(fetched.lastModified()).contains("Wed, 18 Nov 2026 06:00:00 GMT");
        assertThat(fetched.type()).contains("text/html");
        assertThat(fetched.charset()).contains(StandardCharsets.ISO_8859_1);
        assertThat(text(fetched)).isEqualTo("hi");
    }

    @Test
    void validators_are_sent_back_byte_for_byte_and_unchanged_is_an_answer() {
        server.validated("/f", "W/\"a b\"", "<rss/>");
        assertThat(web.fetch(Web.Ask.feed(server.at("/f"), Optional.of("W/\"a b\""), Optional.empty())))
                .isInstanceOf(Response.NotModified.class);
        assertThat(web.fetch(Web.Ask.feed(server.at("/f"), Optional.of("\"a b\""), Optional.empty())))
                .isInstanceOf(Fetched.class);
    }

    @Test
    void unchanged_is_a_failure_when_nobody_asked_for_it() {
        server.status("/f", 304);
        assertThat(page("/f")).isEqualTo(new Failed("claims to be unchanged, though not asked (304)", Fault.LASTING));
    }

    @Test
    void statuses_become_words() {
        server.status("/gone", 410);
        server.status("/broken", 500);
        server.status("/busy", 429);
        server.status("/private", 403);
        assertThat(page("/gone")).isInstanceOf(Response.Gone.class);
        assertThat(page("/missing")).isEqualTo(new Failed("not found (404)", Fault.LASTING));
        assertThat(page("/broken")).isEqualTo(new Failed("its server failed (500)", Fault.PASSING));
        assertThat(page("/busy")).isEqualTo(new Failed("asks to come back later (429)", Fault.BUSY));
        assertThat(page("/private")).isEqualTo(new Failed("refuses access (403)", Fault.FORBIDDEN));
    }

    @Test
    void a_body_that_never_ends_in_time_is_given_up() {
        var over = new CountDownLatch(1);
        server.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<html>".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await(over);
        });
        assertThat(page("/slow")).isEqualTo(new Failed("no answer within 0.4 seconds", Fault.PASSING));
        over.countDown();
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void a_body_without_end_is_cut_off() {
        server.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            endless(exchange);
        });
        assertThat(page("/endless")).isEqualTo(new Failed("larger than 65536 bytes", Fault.LASTING));
    }

    private static void endless(HttpExchange exchange) throws IOException {
        byte[] block = new byte[8192];
        try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 10_000; i++) body.write(block);
        }
    }

    @Test
    void compressed_content_is_unpacked_and_a_bomb_is_not() throws IOException {
        server.on("/gzip", exchange -> sendZipped(exchange, "hello".getBytes(StandardCharsets.UTF_8)));
        server.on("/bomb", exchange -> sendZipped(exchange, new byte[30_000_000]));
        HttpWeb patient = web(Duration.ofSeconds(10), List.of(server.hostPort()));
        assertThat(text(patient.fetch(Web.Ask.page(server.at("/gzip"))))).isEqualTo("hello");
        assertThat(patient.fetch(Web.Ask.page(server.at("/bomb"))))
                .isEqualTo(new Failed("larger than 65536 bytes", Fault.LASTING));
    }

    private static void sendZipped(HttpExchange exchange, byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(content);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        LoopbackServer.send(exchange, "text/html", packed.toByteArray());
    }

    @Test
    void a_redirect_is_followed_and_its_end_is_known() {
        server.redirect("/old", "/new?x=1");
        server.page("/new", "moved");
        Fetched fetched = (Fetched) page("/old");
        assertThat(text(fetched)).isEqualTo("moved");
        assertThat(fetched.address()).isEqualTo(server.at("/new?x=1"));
    }

    @Test
    void a_redirect_in_circles_is_given_up_after_five() {
        server.redirect("/loop", "/loop");
        assertThat(page("/loop")).isEqualTo(new Failed("redirected more than 5 times", Fault.LASTING));
        assertThat(server.asked()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "data:text/html,hi", "ftp://example.org/x"})
    void a_redirect_leaves_the_web_for_nothing(String target) {
        server.redirect("/out", target);
        assertThat(page("/out")).isEqualTo(new Failed("redirected to no web address", Fault.LASTING));
    }

    @Test
    void a_redirect_to_a_private_address_is_refused() {
        try (var secret = new LoopbackServer()) {
            secret.page("/", "secret");
            server.redirect("/in", secret.at("/").toString());
            assertThat(page("/in"))
                    .isEqualTo(new Failed("leads to a private address, which is refused", Fault.LASTING));
            assertThat(secret.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "2130706433", "127.1", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]"})
    void no_spelling_of_a_private_host_gets_past(String host) {
        HttpWeb closed = web(Duration.ofSeconds(5), List.of());
        server.page("/", "secret");
        Response response = closed.fetch(Web.Ask.page(URI.create("http://" + host + ":" + server.port() + "/")));
        assertThat(response).isEqualTo(new Failed("leads to a private address, which is refused", Fault.LASTING));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void an_answer_that_is_not_http_is_a_failure() {
        server.on("/odd", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://[broken");
            exchange.sendResponseHeaders(301, -1);
        });
        assertThat(page("/odd")).isEqualTo(new Failed("redirected to no web address", Fault.LASTING));
        assertThat(web.fetch(Web.Ask.page(URI.create("mailto:a@example.org")))).isInstanceOf(Failed.class);
    }

    @Test
    void a_host_that_does_not_listen_refuses_the_connection() {
        URI nobody = server.at("/");
        server.close();
        assertThat(web.fetch(Web.Ask.page(nobody)))
                .isEqualTo(new Failed("its host refuses the connection", Fault.PASSING));
    }

    @Test
    void a_fetch_names_us_and_carries_no_cookies() {
        server.on("/who", exchange -> {
            var headers = exchange.getRequestHeaders();
            String who = headers.getFirst("User-Agent") + "|" + headers.getFirst("Cookie");
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            LoopbackServer.send(exchange, "text/plain", who.getBytes(StandardCharsets.UTF_8));
        });
        page("/who");
        assertThat(text(page("/who"))).isEqualTo("Test/1.0 (+mailto:t@example.org)|null");
    }
}
