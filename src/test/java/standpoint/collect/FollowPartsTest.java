package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import standpoint.collect.feed.ReadFeed;
import standpoint.collect.web.Content;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Feed;

class FollowPartsTest {

    private static final URI PART = URI.create("https://news.example/part.xml");

    private static Response sitemap(Web.Ask ask) {
        byte[] empty = "<urlset/>".getBytes(StandardCharsets.UTF_8);
        return new Response.Fetched(
                ask.address(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Content(empty));
    }

    @Test
    void a_sitemap_of_an_index_waits_for_a_desk_as_a_feed_does() {
        var parts = new FollowParts(FollowPartsTest::sitemap, new ReadFeed(10), new Desks(0));
        var index = new FetchFeeds.Answer.Given(
                new Feed("", Optional.empty(), List.of(), List.of(PART), Map.of(), 0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> parts.whole(index)).isInstanceOf(InterruptedException.class);
    }
}
