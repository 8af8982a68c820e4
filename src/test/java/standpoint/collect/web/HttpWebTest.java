package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.collect.web.Response.Failed;
import standpoint.collect.web.Response.Fetched;

class HttpWebTest extends WebRig {

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
        assertThat(fetched.moved()).isEmpty();
        assertThat(text(fetched)).isEqualTo("hi");
    }

    @Test
    void validators_are_sent_back_byte_for_byte_and_unchanged_is_an_answer() {
        server.validated("/f", "W/\"a b\"", "<rss/>");
        assertThat(web.fetch(Web.Ask.feed(server.at("/f"), Optional.of("W/\"a b\""), Optional.empty())))
                .isEqualTo(new Response.NotModified(Optional.empty()));
        assertThat(web.fetch(Web.Ask.feed(server.at("/f"), Optional.of("\"a b\""), Optional.empty())))
                .isInstanceOf(Fetched.class);
    }

    @Test
    void a_date_that_is_none_is_sent_back_as_it_came() {
        raw.says("/f", "HTTP/1.1 304 Not Modified\r\n\r\n");
        web.fetch(Web.Ask.feed(raw.at("/f"), Optional.empty(), Optional.of("yesterday, or so")));
        assertThat(raw.heads().get(0)).contains("If-Modified-Since: yesterday, or so\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\rX-Injected: 1", "\u00e9", "", " "})
    void a_validator_that_cannot_be_sent_back_as_it_came_is_not_kept_and_not_sent(String etag) {
        raw.says("/f", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nETag: " + etag + "\r\n\r\nhi");
        Response response = web.fetch(Web.Ask.feed(raw.at("/f"), Optional.of(etag), Optional.empty()));
        assertThat(((Fetched) response).etag()).isEmpty();
        assertThat(raw.heads().get(0)).doesNotContain("If-None-Match").doesNotContain("X-Injected");
    }

    @Test
    void unchanged_is_a_failure_when_nobody_asked_for_it() {
        server.status("/f", 304);
        assertThat(page("/f")).isEqualTo(lasting("claims to be unchanged, though not asked (304)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "204 | LASTING   | an answer without content (204)",
                "206 | PASSING   | only a part was sent (206)",
                "300 | LASTING   | an answer without content (300)",
                "401 | FORBIDDEN | asks for a password (401)",
                "402 | FORBIDDEN | asks for a payment (402)",
                "403 | FORBIDDEN | refuses access (403)",
                "404 | LASTING   | not found (404)",
                "408 | PASSING   | an answer without content (408)",
                "429 | BUSY      | asks to come back later (429)",
                "451 | FORBIDDEN | withheld for legal reasons (451)",
                "500 | PASSING   | its server failed (500)",
                "503 | BUSY      | its server failed (503)",
                "522 | PASSING   | its server failed (522)",
            })
    void statuses_become_words(int status, Fault fault, String words) {
        server.status("/a", status);
        assertThat(page("/a")).isEqualTo(new Failed(words, fault));
    }

    @Test
    void what_is_gone_is_gone() {
        server.status("/gone", 410);
        assertThat(page("/gone")).isEqualTo(new Response.Gone());
    }

    @Test
    void only_the_web_is_asked() {
        assertThat(page(web, URI.create("mailto:a@example.org")))
                .isEqualTo(lasting("an address that is neither http nor https"));
        assertThat(page(web, URI.create("file:///etc/passwd")))
                .isEqualTo(lasting("an address that is neither http nor https"));
    }

    @Test
    void a_host_that_does_not_listen_did_answer() {
        URI nobody = server.at("/");
        server.close();
        assertThat(feed(web, nobody)).isEqualTo(passing("its host refuses the connection"));
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

    @Test
    void a_host_is_given_its_pause_between_two_fetches_and_another_host_none() {
        HttpWeb slow = web(Duration.ofSeconds(20), 0, Duration.ofSeconds(2), new OkHttpClient.Builder());
        feed(slow, server.at("/1"));
        feed(slow, raw.at("/1"));
        assertThat(time.slept()).isEmpty();
        feed(slow, server.at("/2"));
        assertThat(time.slept()).containsExactly(Duration.ofSeconds(2));
    }

    @Test
    void nothing_of_a_fetch_keeps_the_process_alive() {
        server.page("/a", "hi");
        page("/a");
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("OkHttp")
                        || thread.getName().startsWith("Okio"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
    }
}
