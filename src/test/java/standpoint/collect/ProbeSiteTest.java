package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import standpoint.collect.web.HttpWeb;
import standpoint.collect.web.LoopbackServer;
import standpoint.model.Probe;
import standpoint.model.Probe.Found;
import standpoint.model.TextState;

class ProbeSiteTest {

    private static final String FEED = Sample.rss(
            Sample.item("Talks", "/talks", "Wed, 18 Nov 2026 06:00:00 GMT"),
            Sample.item("Football", "/football", "Wed, 18 Nov 2026 05:00:00 GMT"));

    private final LoopbackServer server = new LoopbackServer();

    @AfterEach
    void stop() {
        server.close();
    }

    private Probe probe(String path) throws CollectException {
        CollectSettings base = CollectSettings.defaults();
        var settings = new CollectSettings(
                "Test/1.0",
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                base.maxBytes(),
                4,
                Duration.ZERO,
                0,
                Duration.ZERO,
                100,
                List.of(server.hostPort()));
        return new ProbeSite(settings, new HttpWeb(settings.limits())).probe(server.at(path), List.of("talks"));
    }

    private List<String> found(Probe probe) {
        return probe.offers().stream()
                .map(offer -> offer.found() + " " + offer.address().getPath())
                .toList();
    }

    @Test
    void the_feeds_that_a_page_declares_come_before_those_it_links_to() throws CollectException {
        server.page("/", """
                <head><link rel="alternate" type="application/rss+xml" href="news.xml">
                <link rel="alternate" hreflang="fr" href="/fr"></head>
                <a href="/rss/sport">Sport</a><a href="/about">About</a>
                """);
        server.feed("/news.xml", FEED);
        server.feed("/rss/sport", FEED);
        assertThat(found(probe("/"))).containsExactly("NAMED /news.xml", "LINKED /rss/sport");
    }

    @Test
    void it_says_what_would_be_collected() throws CollectException {
        server.feed("/feed", FEED);
        server.page("/talks", Sample.page("Talks"));
        server.status("/football", 403);
        Probe probe = probe("/feed");
        assertThat(probe.offers()).singleElement().satisfies(offer -> {
            assertThat(offer.found()).isEqualTo(Found.ASKED);
            assertThat(offer.onSubject()).isEqualTo(1);
        });
        assertThat(probe.samples())
                .extracting(
                        Probe.Sampled::address,
                        sampled -> sampled.page().state(),
                        sampled -> sampled.page().note())
                .containsExactlyInAnyOrder(
                        tuple(server.at("/talks"), TextState.FULL, Optional.empty()),
                        tuple(server.at("/football"), TextState.BLOCKED, Optional.of("refuses access (403)")));
    }

    @Test
    void a_feed_comes_before_a_sitemap_of_bare_addresses() throws CollectException {
        server.page("/", "<a href='/rss'>RSS</a>");
        server.feed("/rss", FEED);
        server.bytes(
                "/robots.txt",
                "text/plain",
                ("Sitemap: " + server.at("/sitemap.xml")).getBytes(StandardCharsets.UTF_8));
        server.feed("/sitemap.xml", "<urlset><url><loc>" + server.at("/talks") + "</loc></url></urlset>");
        assertThat(found(probe("/"))).containsExactly("LINKED /rss", "ROBOTS /sitemap.xml");
    }

    @Test
    void what_the_robots_file_names_is_tried_and_what_is_no_feed_is_left_out() throws CollectException {
        server.page("/", "<a href='/feed-your-dog'>Dogs</a>");
        server.page("/feed-your-dog", "<html><body>Dogs</body></html>");
        server.bytes(
                "/robots.txt",
                "text/plain",
                ("User-agent: *\nSitemap: " + server.at("/news.xml")).getBytes(StandardCharsets.UTF_8));
        server.feed("/news.xml", FEED);
        assertThat(found(probe("/"))).containsExactly("ROBOTS /news.xml");
    }

    @Test
    void usual_places_are_tried_when_the_page_names_nothing() throws CollectException {
        server.page("/", "<html><body>Welcome</body></html>");
        server.feed("/feed", FEED);
        assertThat(found(probe("/"))).containsExactly("USUAL /feed");
    }

    @Test
    void a_site_without_any_feed_has_none() throws CollectException {
        server.page("/", "<html><body>Welcome</body></html>");
        assertThat(probe("/").offers()).isEmpty();
    }

    @Test
    void a_site_that_cannot_be_reached_says_why() {
        assertThatThrownBy(() -> probe("/missing"))
                .isInstanceOf(CollectException.class)
                .hasMessage("not found (404)");
    }

    @Test
    void a_robots_txt_of_nothing_but_empty_lines_is_read_in_time() {
        server.page("/", "<p>No feed.</p>");
        server.bytes("/robots.txt", "text/plain", "\n".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
        Probe probe = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> probe("/"));
        assertThat(probe.offers()).isEmpty();
    }
}
