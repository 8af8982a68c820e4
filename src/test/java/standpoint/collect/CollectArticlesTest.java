package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static standpoint.collect.Sample.item;
import static standpoint.collect.Sample.rss;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import standpoint.collect.PassedOver.Why;
import standpoint.model.Article;
import standpoint.model.FeedState;
import standpoint.model.SourceReport;
import standpoint.model.TextState;
import standpoint.model.Window;

class CollectArticlesTest extends CollectRig {

    @Test
    void a_new_entry_becomes_an_article_seen_at_the_cut_off() {
        server.feed("/a", rss(item("Talks", "/talks?utm_source=rss", "Wed, 18 Nov 2026 06:00:00 GMT")));
        server.page("/talks", Sample.page("Talks"));
        Collected collected = collect(Sample.WINDOW, feed("a"));
        Article article = collected.articles().get(0);
        assertThat(article.url()).isEqualTo(server.at("/talks"));
        assertThat(article.version()).isEqualTo(1);
        assertThat(article.outletId()).isEqualTo("a-outlet");
        assertThat(article.fetched()).isEqualTo(Sample.CUT_OFF);
        assertThat(article.state()).isEqualTo(TextState.FULL);
        assertThat(article.text()).startsWith("Paragraph 1 of Talks").doesNotContain("<p>");
        SourceReport report = collected.reports().get(0);
        assertThat(report.articles()).isEqualTo(Map.of(TextState.FULL, 1));
        assertThat(report.state().state()).isEqualTo(FeedState.OK);
        assertThat(report.state().lastChange()).contains(Sample.CUT_OFF);
    }

    @Test
    void a_known_article_is_not_reported_again() {
        server.feed("/a", rss(item("Talks", "/talks", "Wed, 18 Nov 2026 06:00:00 GMT")));
        server.page("/talks", Sample.page("Talks"));
        collect(Sample.WINDOW, feed("a"));
        Collected again = collect(Sample.NEXT, feed("a"));
        assertThat(again.articles()).isEmpty();
        assertThat(again.reports().get(0).old()).isEqualTo(1);
        assertThat(server.asked()).containsExactly("/a", "/talks", "/a");
    }

    @Test
    void an_edited_article_is_its_next_version() {
        String link = server.at("/talks").toString();
        server.feed("/a", Sample.atom("Talks", link, "2026-11-18T06:00:00Z", "2026-11-18T06:00:00Z"));
        server.page("/talks", Sample.page("Talks"));
        collect(Sample.WINDOW, feed("a"));
        server.feed("/a", Sample.atom("Talks", link, "2026-11-18T06:00:00Z", "2026-11-18T15:00:00Z"));
        server.page("/talks", Sample.page("Talks").replace("Paragraph 2", "Corrected paragraph 2"));
        Article second = collect(Sample.NEXT, feed("a")).articles().get(0);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.text()).contains("Corrected paragraph 2");
        assertThat(second.modified()).hasToString("Optional[2026-11-18T15:00:00Z]");
    }

    @Test
    void entries_without_a_plausible_date_are_taken_as_undated() {
        server.feed(
                "/a",
                rss(
                        item("Undated", "/1", ""),
                        item("Future", "/2", "Wed, 18 Nov 2099 06:00:00 GMT"),
                        item("Epoch", "/3", "Thu, 01 Jan 1970 00:00:00 GMT"),
                        item("Old", "/4", "Sat, 14 Nov 2026 06:00:00 GMT"),
                        item("Late", "/5", "Sun, 15 Nov 2026 08:00:00 GMT")));
        for (int i = 1; i <= 5; i++) server.page("/" + i, Sample.page("Page " + i));
        Collected collected = collect(Sample.WINDOW, feed("a"));
        assertThat(titles(collected)).containsExactly("Page 1", "Page 2", "Page 3", "Page 5");
        assertThat(collected.articles().get(1).published()).isEmpty();
        assertThat(collected.reports().get(0).old()).isEqualTo(1);
    }

    @Test
    void an_entry_that_gave_no_article_says_why() {
        String today = "Wed, 18 Nov 2026 06:00:00 GMT";
        server.feed("/a", rss(item("Known TTP", "/known", today)));
        server.page("/known", Sample.page("Known TTP"));
        collect(Sample.WINDOW, feed("a"));
        server.feed(
                "/a",
                rss(
                        item("Known TTP", "/known", today),
                        item("TTP again", "/again", today),
                        item("TTP again", "/again", today),
                        item("The cup", "/cup", today),
                        item("Old TTP", "/old", "Sat, 14 Nov 2026 06:00:00 GMT"),
                        item("Later TTP", "/later", "Thu, 19 Nov 2026 06:00:00 GMT"),
                        "<item><title>No TTP</title></item>"));
        server.page("/again", Sample.page("TTP again"));
        assertThat(collect(List.of("TTP"), Sample.WINDOW, feed("a")).passed())
                .extracting(PassedOver::title, PassedOver::why)
                .containsExactly(
                        tuple("Known TTP", Why.KNOWN),
                        tuple("TTP again", Why.TWICE),
                        tuple("The cup", Why.OFF_TOPIC),
                        tuple("Old TTP", Why.OLD),
                        tuple("Later TTP", Why.LATER),
                        tuple("No TTP", Why.NO_LINK));
    }

    @Test
    void the_first_window_takes_nothing_late() {
        server.feed("/a", rss(item("Late", "/5", "Tue, 17 Nov 2026 07:30:00 GMT")));
        assertThat(collect(new Window(Sample.WINDOW.from(), Sample.CUT_OFF, true), feed("a"))
                        .articles())
                .isEmpty();
    }

    @Test
    void a_page_that_fails_for_a_while_is_tried_again_and_becomes_the_next_version() {
        server.validated("/a", "\"v1\"", rss(item("Talks", "/talks", "Wed, 18 Nov 2026 06:00:00 GMT")));
        server.status("/talks", 503);
        Article failed = collect(Sample.WINDOW, feed("a")).articles().get(0);
        assertThat(failed.state()).isEqualTo(TextState.FAILED);
        assertThat(failed.note()).contains("its server failed (503)");
        assertThat(collect(Sample.NEXT, feed("a")).articles()).isEmpty();
        server.page("/talks", Sample.page("Talks"));
        Article read = collect(Sample.NEXT, feed("a")).articles().get(0);
        assertThat(read.id()).isEqualTo(failed.id());
        assertThat(read.version()).isEqualTo(2);
        assertThat(read.state()).isEqualTo(TextState.FULL);
    }

    @Test
    void a_feed_s_own_text_stands_in_for_a_page_that_has_none() {
        String text =
                "<p>" + "The feed carries it all. ".repeat(20) + "</p><p>" + "And then some more. ".repeat(10) + "</p>";
        server.feed(
                "/a",
                rss(item("Talks", "/talks", "Wed, 18 Nov 2026 06:00:00 GMT")
                        .replace("</item>", "<content:encoded><![CDATA[" + text + "]]></content:encoded></item>")));
        server.page("/talks", "<div class=paywall>Subscribe</div><p>Only this much.</p>");
        Article article = collect(Sample.WINDOW, feed("a")).articles().get(0);
        assertThat(article.state()).isEqualTo(TextState.FEED_ONLY);
        assertThat(article.text()).startsWith("The feed carries it all.").contains("\n\nAnd then");
        assertThat(article.note()).contains("text from the feed: its page says that the text is for subscribers");
    }

    @Test
    void a_text_once_had_is_not_given_up_for_a_poorer_one() {
        String link = server.at("/talks").toString();
        server.feed("/a", Sample.atom("Talks", link, "2026-11-18T06:00:00Z", "2026-11-18T06:00:00Z"));
        server.page("/talks", Sample.page("Talks"));
        collect(Sample.WINDOW, feed("a"));
        server.feed("/a", Sample.atom("Talks", link, "2026-11-18T06:00:00Z", "2026-11-18T15:00:00Z"));
        server.status("/talks", 404);
        assertThat(collect(Sample.NEXT, feed("a")).articles()).isEmpty();
    }

    @Test
    void only_what_touches_the_subject_is_taken() {
        server.feed(
                "/a",
                rss(
                        item("Kabul speaks", "/1", ""),
                        item("Kabuliwala at the cinema", "/2", ""),
                        "<item><title>Bare title</title><link>/3</link></item>",
                        "<item><title>Bare other title</title><link>/4</link></item>"));
        server.page("/1", Sample.page("One"));
        server.page("/3", Sample.page("Border of Kabul"));
        server.page("/4", Sample.page("Four"));
        Collected collected = collect(List.of("Kabul"), Sample.WINDOW, feed("a"));
        assertThat(titles(collected)).containsExactly("One", "Border of Kabul");
        assertThat(collected.reports().get(0).offTopic()).isEqualTo(2);
        assertThat(server.asked()).doesNotContain("/2");
    }

    @Test
    void the_address_that_a_page_gives_for_itself_is_its_identity() {
        server.feed("/a", rss(item("Talks", "/go/1", ""), item("Talks", "/go/2", "")));
        String page = Sample.page("Talks").replace("<body>", "<head><link rel=canonical href='/talks'></head><body>");
        server.page("/go/1", page);
        server.page("/go/2", page);
        Collected collected = collect(Sample.WINDOW, feed("a"));
        assertThat(collected.articles())
                .singleElement()
                .satisfies(article -> assertThat(article.url()).isEqualTo(server.at("/talks")));
    }

    @Test
    void a_reprint_is_marked_with_its_original() {
        server.feed("/a", rss(item("First", "/first", "Wed, 18 Nov 2026 06:00:00 GMT")));
        server.feed("/b", rss(item("Second", "/second", "Wed, 18 Nov 2026 05:00:00 GMT")));
        server.page("/first", Sample.page("Talks"));
        server.page("/second", Sample.page("Talks").replace("<h1>Talks", "<h1>Reprinted talks"));
        List<Article> articles = collect(Sample.WINDOW, feed("a"), feed("b")).articles();
        assertThat(articles.get(0).copyOf()).contains(articles.get(1).id());
        assertThat(articles.get(1).copyOf()).isEmpty();
    }
}
