package standpoint.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;

/** Each {@code feed/x.xml} or {@code feed/x.json} reads as {@code feed/x.expected} says. */
class GoldenFeedsTest {

    private static final Path FOLDER = Path.of("src/test/resources/standpoint/collect/feed");

    static Stream<String> inputs() {
        return Stream.of(Objects.requireNonNull(FOLDER.toFile().list()))
                .filter(name -> !name.endsWith(".expected"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void a_feed_reads_as_expected(String name) throws IOException, UnreadableFeedException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(name));
        Feed feed = new ReadFeed(100).read(bytes, URI.create("https://news.example/rss/feed.xml"), Optional.empty());
        Path expected = FOLDER.resolve(name.replaceFirst("\\.\\w+$", ".expected"));
        assertThat(written(feed)).isEqualTo(Files.readString(expected));
    }

    private static String written(Feed feed) {
        var text = new StringJoiner("\n", "", "\n");
        text.add("title: " + feed.title());
        text.add("link: " + shown(feed.link()));
        text.add("repairs: " + feed.repairs());
        feed.parts().forEach(part -> text.add("part: " + part));
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
