package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.collect.Sample.rss;

import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.model.Article;
import standpoint.model.Lead;
import standpoint.model.Revision.Edit;
import standpoint.model.Source;
import standpoint.model.TextState;

class CollectIdentityTest extends CollectRig {

    private static final String EARLY = "Wed, 18 Nov 2026 06:00:00 GMT";
    private static final String LATE = "Wed, 18 Nov 2026 15:00:00 GMT";

    private static String item(String guid, String title, String link, String date) {
        return Sample.item(title, link, date)
                .replace("</item>", "<guid isPermaLink=\"false\">" + guid + "</guid></item>");
    }

    private Article first(String guid, String title, String link) {
        server.feed("/a", rss(item(guid, title, link, EARLY)));
        return collect(Sample.WINDOW, feed("a")).articles().get(0);
    }

    @Test
    void an_article_remembers_the_entry_that_led_to_it() {
        server.page("/talks", Sample.page("Talks"));
        assertThat(first("g1", "Talks", "/talks?utm_source=rss").lead()).contains(new Lead("g1", server.at("/talks")));
    }

    @Test
    void an_entry_that_moved_to_another_link_is_not_fetched_again() {
        server.page("/talks", Sample.page("Talks"));
        first("g1", "Talks", "/talks");
        server.feed("/a", rss(item("g1", "Talks", "/archive/talks", EARLY)));
        assertThat(collect(Sample.NEXT, feed("a")).articles()).isEmpty();
        assertThat(server.asked()).doesNotContain("/archive/talks");
    }

    @Test
    void an_article_that_moved_and_was_edited_is_the_next_version_of_the_same() {
        server.page("/talks", Sample.page("Talks"));
        Article before = first("g1", "Talks", "/talks");
        server.feed("/a", rss(item("g1", "Talks, again", "/archive/talks", LATE)));
        server.page("/archive/talks", Sample.page("Talks").replace("Paragraph 2", "Corrected paragraph 2"));
        Article after = collect(Sample.NEXT, feed("a")).articles().get(0);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.url()).isEqualTo(server.at("/archive/talks"));
        assertThat(after.revision().orElseThrow().edits()).singleElement().satisfies(edit -> {
            assertThat(edit.removed().get(0)).startsWith("Paragraph 2");
            assertThat(edit.added().get(0)).startsWith("Corrected paragraph 2");
        });
    }

    @Test
    void a_feed_cannot_put_its_words_into_the_article_of_another_outlet() {
        assertThat(first("g1", "Talks", "/talks").state()).isEqualTo(TextState.FAILED);
        String words = "<content:encoded>" + "<p>Words of another. </p>".repeat(60) + "</content:encoded></item>";
        server.feed("/b", rss(item("x", "Talks", "/talks", LATE).replace("</item>", words)));
        assertThat(collect(Sample.NEXT, new Source("b", "another", server.at("/b")))
                        .articles())
                .isEmpty();
    }

    @Test
    void entries_that_share_an_id_and_nothing_else_are_articles_of_their_own() {
        String talks = "Talks on the border open in a third country";
        String truce = "Truce of three days is called off by one side";
        String trade = "Trade through the eastern gate picks up again";
        server.page("/talks", Sample.page(talks));
        server.page("/truce", Sample.page(truce));
        server.page("/trade", Sample.page(trade));
        server.feed("/a", rss(item("0", talks, "/talks", EARLY), item("0", truce, "/truce", EARLY)));
        assertThat(titles(collect(Sample.WINDOW, feed("a")))).containsExactly(talks, truce);
        server.feed("/a", rss(item("0", trade, "/trade", LATE), item("0", talks, "/talks", EARLY)));
        Article third = collect(Sample.NEXT, feed("a")).articles().get(0);
        assertThat(third.title()).isEqualTo(trade);
        assertThat(third.version()).isEqualTo(1);
    }

    @Test
    void the_same_text_at_another_address_of_the_outlet_is_nothing_new() {
        server.page("/talks", Sample.page("Talks"));
        first("g1", "Talks", "/talks");
        server.feed("/a", rss(item("g2", "Talks", "/world/talks", LATE)));
        server.page("/world/talks", Sample.page("Talks"));
        assertThat(collect(Sample.NEXT, feed("a")).articles()).isEmpty();
    }

    @Test
    void an_entry_behind_a_redirector_is_fetched_once() {
        server.page(
                "/go/1",
                Sample.page("Talks").replace("<body>", "<head><link rel=canonical href='/talks'></head><body>"));
        first("g1", "Talks at last", "/go/1");
        Collected again = collect(Sample.NEXT, feed("a"));
        assertThat(again.articles()).isEmpty();
        assertThat(server.asked()).containsExactly("/a", "/go/1", "/a");
    }

    @Test
    void two_forms_of_one_address_are_one_article() {
        server.page("/talks-1", Sample.page("Talks"));
        server.page("/talks-1/amp", Sample.page("Talks"));
        server.feed("/a", rss(item("g1", "Talks", "/talks-1", EARLY), item("g2", "Talks", "/talks-1/amp", EARLY)));
        assertThat(collect(Sample.WINDOW, feed("a")).articles()).hasSize(1);
        assertThat(server.asked()).doesNotContain("/talks-1/amp");
    }

    @Test
    void typography_makes_no_new_version() {
        server.page("/talks", Sample.page("Talks"));
        first("g1", "Talks", "/talks");
        server.feed("/a", rss(item("g1", "Talks", "/talks", LATE)));
        server.page("/talks", Sample.page("Talks").replace("sentence that", "sentence  &nbsp;that"));
        assertThat(collect(Sample.NEXT, feed("a")).articles()).isEmpty();
        assertThat(server.asked()).containsExactly("/a", "/talks", "/a", "/talks");
    }

    @Test
    void a_text_that_can_be_read_at_last_is_a_version_but_no_edit() {
        server.status("/talks", 503);
        first("g1", "Talks", "/talks");
        server.page("/talks", Sample.page("Talks"));
        Article read = collect(Sample.NEXT, feed("a")).articles().get(0);
        assertThat(read.version()).isEqualTo(2);
        assertThat(read.revision()).isEmpty();
    }

    @Test
    void an_edit_holds_whole_paragraphs() {
        server.page("/talks", Sample.page("Talks"));
        first("g1", "Talks", "/talks");
        server.feed("/a", rss(item("g1", "Talks", "/talks", LATE)));
        server.page(
                "/talks",
                Sample.page("Talks")
                        .replace("</article>", "<p>The talks ended late at night in a hall.</p></article>"));
        assertThat(collect(Sample.NEXT, feed("a"))
                        .articles()
                        .get(0)
                        .revision()
                        .orElseThrow()
                        .edits())
                .containsExactly(new Edit(List.of(), List.of("The talks ended late at night in a hall.")));
    }
}
