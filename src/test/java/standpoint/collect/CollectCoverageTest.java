package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.collect.Sample.item;
import static standpoint.collect.Sample.rss;
import static standpoint.collect.Sample.source;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import standpoint.collect.web.LoopbackServer;
import standpoint.model.Contact;
import standpoint.model.FeedState;
import standpoint.model.SourceReport;
import standpoint.model.SourceState;
import standpoint.model.Window;

class CollectCoverageTest extends CollectRig {

    @Test
    void an_unchanged_feed_is_not_sent_again() {
        server.validated("/a", "\"v1\"", rss(item("Talks", "/talks", "Wed, 18 Nov 2026 06:00:00 GMT")));
        server.page("/talks", Sample.page("Talks"));
        collect(Sample.WINDOW, feed("a"));
        SourceState state = collect(Sample.NEXT, feed("a")).reports().get(0).state();
        assertThat(state.state()).isEqualTo(FeedState.UNCHANGED);
        assertThat(state.etag()).contains("\"v1\"");
        assertThat(state.lastChange()).contains(Sample.CUT_OFF);
        assertThat(state.lastSuccess()).contains(Sample.NEXT.to());
    }

    @Test
    void one_bad_source_never_stops_the_others() {
        server.status("/gone", 410);
        server.status("/broken", 500);
        server.page("/html", "<html><body>Welcome</body></html>");
        server.feed("/cut", "<rss version=\"2.0\"><channel><ti");
        server.feed("/empty", rss());
        server.feed("/good", rss(item("Talks", "/talks", "Wed, 18 Nov 2026 06:00:00 GMT")));
        server.page("/talks", Sample.page("Talks"));
        Collected collected = collect(
                Sample.WINDOW,
                feed("gone"),
                feed("broken"),
                feed("missing"),
                feed("html"),
                feed("cut"),
                feed("empty"),
                feed("good"));
        assertThat(collected.reports().stream().map(CollectCoverageTest::outcome))
                .containsExactly(
                        "GONE gone for good (410)",
                        "FAILED its server failed (500)",
                        "FAILED not found (404)",
                        "FAILED is an HTML page, not a feed",
                        "FAILED its XML is broken beyond repair",
                        "EMPTY ",
                        "OK ");
        assertThat(titles(collected)).containsExactly("Talks");
    }

    private static String outcome(SourceReport report) {
        return report.state().state() + " " + report.state().reason().orElse("");
    }

    @Test
    void a_failure_knows_since_when_it_lasts_and_ends() {
        server.validated("/a", "\"v1\"", rss());
        collect(Sample.WINDOW, feed("a"));
        server.status("/a", 503);
        SourceState first = collect(Sample.NEXT, feed("a")).reports().get(0).state();
        Window third = new Window(Sample.NEXT.to(), Sample.NEXT.to().plus(Duration.ofDays(1)), false);
        SourceState second = collect(third, feed("a")).reports().get(0).state();
        assertThat(second.since()).isEqualTo(first.since()).isEqualTo(Sample.NEXT.to());
        assertThat(second.failures()).isEqualTo(2);
        assertThat(second.lastSuccess()).contains(Sample.CUT_OFF);
        assertThat(second.etag()).contains("\"v1\"");
    }

    @Test
    void what_is_not_done_in_the_run_s_time_failed_and_is_asked_again_whole() {
        var over = new CountDownLatch(1);
        memory.keep(new Collected(
                List.of(),
                List.of(new SourceReport(
                        "slow",
                        "o",
                        Sample.CUT_OFF,
                        0,
                        0,
                        0,
                        Map.of(),
                        0,
                        new NextState(Call.to(feed("slow"), memory), Sample.CUT_OFF)
                                .readable(FeedState.OK, false, Optional.of("\"v1\""), Optional.empty()))),
                List.of(),
                List.of(new Contact(
                        "slow",
                        feed("slow").feed(),
                        Sample.CUT_OFF,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Map.of()))));
        server.on("/slow", exchange -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        other.feed("/good", rss());
        Collected collected = collector(Duration.ofSeconds(20), Duration.ofSeconds(1))
                .collect(
                        Sample.briefing(List.of(), Optional.empty(), feed("slow"), source("good", other.at("/good"))),
                        Sample.WINDOW,
                        memory);
        over.countDown();
        SourceState slow = collected.reports().get(0).state();
        assertThat(slow.reason()).contains("no answer within the run's 1 second");
        assertThat(slow.etag()).isEmpty();
        assertThat(collected.reports().get(1).state().state()).isEqualTo(FeedState.EMPTY);
    }

    @Test
    void what_is_dated_after_the_cut_off_is_seen_again_next_time() {
        server.validated("/a", "\"v1\"", rss(item("Tomorrow", "/t", "Wed, 18 Nov 2026 09:00:00 GMT")));
        server.page("/t", Sample.page("Tomorrow"));
        assertThat(collect(Sample.WINDOW, feed("a")).articles()).isEmpty();
        assertThat(titles(collect(Sample.NEXT, feed("a")))).containsExactly("Tomorrow");
    }

    @Test
    void an_article_that_two_sources_lead_to_is_fetched_once_and_belongs_to_the_first() {
        String items = rss(item("Talks", "/talks", ""), item("Talks again", "/talks#2", ""));
        server.feed("/a", items);
        server.feed("/b", items);
        server.page("/talks", Sample.page("Talks"));
        Collected collected = collect(Sample.WINDOW, feed("a"), feed("b"));
        assertThat(collected.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.sourceId()).isEqualTo("a"));
        assertThat(server.asked()).containsOnlyOnce("/talks");
    }

    @Test
    void articles_come_in_the_order_of_sources_and_entries_whatever_the_threads_do() {
        for (String source : List.of("a", "b", "c")) {
            String[] items = new String[8];
            for (int i = 0; i < items.length; i++) {
                String link = "/" + source + i;
                items[i] = item(source + i, link, "");
                server.page(link, Sample.page("Story " + source + i));
            }
            server.feed("/" + source, rss(items));
        }
        List<String> order = List.copyOf(titles(collect(Sample.WINDOW, feed("a"), feed("b"), feed("c"))));
        assertThat(order).hasSize(24).isSorted();
    }

    @Test
    void a_feed_may_not_lead_to_a_file_or_a_private_address() {
        try (var secret = new LoopbackServer()) {
            secret.page("/", "secret");
            server.feed("/a", rss(item("In", secret.at("/").toString(), ""), item("File", "file:///etc/passwd", "")));
            Collected collected = collect(Sample.WINDOW, feed("a"));
            assertThat(collected.articles())
                    .singleElement()
                    .satisfies(article -> assertThat(article.note())
                            .contains("leads to a private address, which is refused unless allow-private names it"));
            assertThat(secret.asked()).isEmpty();
        }
    }
}
