package standpoint.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;

/** Each {@code feed/x.xml} reads as {@code feed/x.expected} says. */
class GoldenFeedsTest {

    private static final Path FOLDER = Path.of("src/test/resources/standpoint/collect/feed");

    @ParameterizedTest
    @ValueSource(strings = {"rss2", "atom", "rdf", "atom03", "faults"})
    void a_feed_reads_as_expected(String name) throws IOException, UnreadableFeedException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".xml"));
        Feed feed = new ReadFeed(100).read(bytes, URI.create("https://news.example/rss/feed.xml"), Optional.empty());
        assertThat(written(feed)).isEqualTo(Files.readString(FOLDER.resolve(name + ".expected")));
    }

    private static String written(Feed feed) {
        var text = new StringJoiner("\n", "", "\n");
        text.add("title: " + feed.title());
        text.add("link: " + shown(feed.link()));
        text.add("repairs: " + feed.mends());
        for (FeedEntry entry : feed.entries()) {
            text.add("").add("entry: " + entry.title());
            text.add("id: " + shown(entry.id()));
            text.add("link: " + shown(entry.link()));
            text.add("published: " + shown(entry.published()));
            text.add("updated: " + shown(entry.updated()));
            text.add("author: " + shown(entry.author()));
            text.add("summary: " + shown(entry.summary()));
            text.add("content: " + shown(entry.content().map(content -> content.replace("\n\n", " ¶ "))));
        }
        return text.toString();
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
