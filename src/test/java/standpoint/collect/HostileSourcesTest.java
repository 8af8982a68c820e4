package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.collect.Sample.item;
import static standpoint.collect.Sample.rss;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import standpoint.collect.web.HttpWeb;
import standpoint.collect.web.LoopbackServer;
import standpoint.model.Article;
import standpoint.model.Contact;
import standpoint.model.Repair;
import standpoint.model.Source;
import standpoint.model.SourceReport;
import standpoint.model.SourceState;

/** One run over everything that a server can do to a reader: each source has its outcome, and none touches another. */
@Timeout(120)
class HostileSourcesTest {

    private static final int MEBIBYTE = 1024 * 1024;
    private static final String DATE = "Wed, 18 Nov 2026 06:00:00 GMT";

    @TempDir
    private Path folder;

    private final LoopbackServer server = new LoopbackServer();
    private final LoopbackServer inside = new LoopbackServer();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Sample.Remembered memory = new Sample.Remembered();
    private final Map<String, SourceState> states = new LinkedHashMap<>();
    private final Map<String, Integer> repairs = new LinkedHashMap<>();
    private List<Article> articles = List.of();

    @BeforeEach
    void a_secret() throws IOException {
        Files.writeString(folder.resolve("secret"), "the secret of the machine");
        inside.page("/", "the secret of the network");
        inside.feed("/feed", rss(item("the secret of the network", "/", DATE)));
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.close();
        inside.close();
    }

    private void run(String... sources) {
        CollectSettings usual = CollectSettings.defaults();
        var settings = new CollectSettings(
                "Test/1.0",
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(60),
                16 * MEBIBYTE,
                8,
                Duration.ZERO,
                usual.retries(),
                Duration.ofSeconds(1),
                usual.maxEntries(),
                List.of(server.hostPort()));
        Source[] asked = Arrays.stream(sources)
                .map(id -> Sample.source(id, server.at("/" + id)))
                .toArray(Source[]::new);
        Collected collected = new CollectCoverage(
                        settings, new HttpWeb(settings.limits()), List.of(), Clock.systemUTC())
                .collect(Sample.briefing(List.of(), Optional.empty(), asked), Sample.WINDOW, memory);
        memory.keep(collected);
        for (SourceReport report : collected.reports()) {
            states.put(report.sourceId(), report.state());
            repairs.put(report.sourceId(), report.repairs());
        }
        articles = collected.articles();
    }

    private String outcome(String source) {
        SourceState state = states.get(source);
        return state == null
                ? "not asked"
                : state.state() + " " + state.reason().orElse("");
    }

    private List<String> titles() {
        return articles.stream().map(Article::title).toList();
    }

    private Contact contact(String source) {
        return memory.findContact(source).orElseThrow();
    }

    private void article(String path, String title) {
        server.page(path, Sample.page(title));
    }

    private static void stream(HttpExchange exchange, byte[] piece, long pieces) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (long i = 0; i < pieces; i++) exchange.getResponseBody().write(piece);
    }

    private void hang() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 200; i++) gzip.write(new byte[MEBIBYTE]);
        }
        return packed.toByteArray();
    }

    @Test
    void what_never_ends_or_is_too_large_fails_within_its_caps_and_the_others_are_read() throws IOException {
        byte[] bomb = bomb();
        server.on("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            hang();
        });
        server.on("/endless", exchange -> stream(exchange, new byte[MEBIBYTE], 1000));
        server.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            LoopbackServer.send(exchange, "application/rss+xml", bomb);
        });
        server.on("/truncated", exchange -> {
            exchange.sendResponseHeaders(200, 5000);
            exchange.getResponseBody().write(rss(item("Cut", "/cut", DATE)).getBytes(StandardCharsets.UTF_8));
        });
        server.on("/headers", exchange -> {
            exchange.getResponseHeaders().set("X-Much", "x".repeat(2 * MEBIBYTE));
            LoopbackServer.send(exchange, "application/rss+xml", rss().getBytes(StandardCharsets.UTF_8));
        });
        server.feed("/good", rss(item("Talks", "/talks", DATE)));
        article("/talks", "Talks");
        run("slow", "endless", "bomb", "truncated", "headers", "good");
        assertThat(outcome("slow")).startsWith("FAILED no answer within");
        assertThat(outcome("endless")).isEqualTo("FAILED larger than 16 MiB");
        assertThat(outcome("bomb")).isEqualTo("FAILED larger than 16 MiB");
        assertThat(outcome("truncated")).startsWith("FAILED ");
        assertThat(outcome("headers")).startsWith("FAILED ");
        assertThat(outcome("good")).startsWith("OK");
        assertThat(titles()).containsExactly("Talks");
    }

    @Test
    void nothing_leads_into_the_machine_or_its_network() {
        String secret = folder.resolve("secret").toUri().toString();
        server.redirect("/loop", "/loop");
        server.redirect("/file", secret);
        server.redirect("/private", inside.at("/feed").toString());
        server.feed(
                "/external",
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret + "\">]>" + rss("<item><title>&x;</title></item>"));
        server.feed(
                "/parameter",
                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"" + inside.at("/") + "\"> %x;]>" + rss(item("In", "/in", DATE)));
        server.feed(
                "/include",
                rss(
                        "<item><title>A</title><link>/a</link><x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\""
                                + secret + "\"/></item>"));
        server.feed(
                "/links", rss(item("B", secret, DATE), item("C", inside.at("/").toString(), DATE)));
        run("loop", "file", "private", "external", "parameter", "include", "links");
        for (String source : List.of("loop", "file", "private", "external"))
            assertThat(outcome(source)).as(source).startsWith("FAILED ");
        assertThat(outcome("private")).contains("private address");
        for (String source : List.of("parameter", "include", "links"))
            assertThat(outcome(source)).as(source).startsWith("OK");
        assertThat(contact("parameter").repairs()).containsKey(Repair.DOCTYPE);
        assertThat(articles).noneMatch(article -> (article.title() + article.text()).contains("the secret"));
        assertThat(inside.asked()).isEmpty();
    }

    @Test
    void what_would_unfold_without_end_is_refused_and_what_is_only_broken_is_mended() {
        var laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++)
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        server.feed("/laughs", laughs + "]>" + rss("<item><title>&l11;</title></item>"));
        server.feed("/deep", "<rss><channel>" + "<a>".repeat(100_000));
        server.page("/html", "<!DOCTYPE html><html><body>Welcome</body></html>");
        server.feed("/invalid", "junk " + rss("<item><title>Fish & chips</b></title><link>/fish</link></item>"));
        server.bytes(
                "/charset",
                "application/rss+xml; charset=utf-8",
                rss("<item><title>Señor Müller</title><link>/muller</link></item>")
                        .getBytes(Charset.forName("windows-1252")));
        article("/fish", "Fish & chips");
        article("/muller", "Señor Müller");
        run("laughs", "deep", "html", "invalid", "charset");
        assertThat(outcome("laughs")).startsWith("FAILED ");
        assertThat(outcome("deep")).startsWith("FAILED ");
        assertThat(outcome("html")).isEqualTo("FAILED is an HTML page, not a feed");
        assertThat(outcome("invalid")).startsWith("OK");
        assertThat(repairs.get("invalid")).isPositive();
        assertThat(outcome("charset")).startsWith("OK");
        assertThat(contact("charset").repairs()).containsKey(Repair.ENCODING);
        assertThat(titles()).contains("Señor Müller");
    }

    @Test
    void a_busy_host_is_asked_again_when_it_said_and_one_that_flaps_gives_its_feed_in_the_end() {
        server.on("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            exchange.sendResponseHeaders(429, -1);
        });
        var count = new AtomicInteger();
        server.on("/flapping", exchange -> {
            if (count.getAndIncrement() % 2 == 0) exchange.sendResponseHeaders(500, -1);
            else
                LoopbackServer.send(
                        exchange,
                        "application/rss+xml",
                        rss(item("Talks", "/talks", DATE)).getBytes(StandardCharsets.UTF_8));
        });
        article("/talks", "Talks");
        Instant before = Instant.now();
        run("flapping");
        run("flapping", "busy");
        assertThat(outcome("flapping")).startsWith("OK");
        assertThat(outcome("busy")).startsWith("FAILED").contains("429");
        assertThat(contact("busy").rest())
                .hasValueSatisfying(
                        rest -> assertThat(rest).isBetween(before.plusSeconds(7190), before.plusSeconds(7300)));
    }

    @Test
    void a_huge_entry_repeated_ids_and_impossible_dates_cost_no_article() {
        server.validated("/validated", "\"v1\"", rss(item("Validated", "/validated-1", DATE)));
        server.feed(
                "/huge",
                rss(item("Huge", "/huge-1", DATE)
                        .replace("</item>", "<description>" + "word ".repeat(2 * MEBIBYTE) + "</description></item>")));
        List<String> items = new ArrayList<>();
        for (String link : List.of("/one", "/two"))
            items.add(item("Same id " + link, link, DATE)
                    .replace("</item>", "<guid isPermaLink=\"false\">1</guid></item>"));
        server.feed("/ids", rss(items.toArray(String[]::new)));
        server.feed(
                "/dates",
                rss(
                        item("Year 1970", "/1970", "Thu, 01 Jan 1970 00:00:00 GMT"),
                        item("Year 2099", "/2099", "Tue, 01 Dec 2099 00:00:00 GMT"),
                        item("Year 9999", "/9999", "Fri, 31 Dec 9999 23:59:59 GMT"),
                        item("No year", "/none", "")));
        for (String path : List.of("/validated-1", "/huge-1", "/one", "/two", "/1970", "/2099", "/9999", "/none"))
            article(path, "Article " + path);
        run("validated", "huge", "ids", "dates");
        assertThat(titles())
                .containsExactlyInAnyOrder(
                        "Article /validated-1",
                        "Article /huge-1",
                        "Article /one",
                        "Article /two",
                        "Article /1970",
                        "Article /2099",
                        "Article /9999",
                        "Article /none");
        assertThat(articles)
                .allMatch(article ->
                        article.published().filter(Sample.CUT_OFF::isBefore).isEmpty());
        run("validated", "huge", "ids", "dates");
        assertThat(outcome("validated")).startsWith("UNCHANGED");
        assertThat(articles).isEmpty();
    }
}
