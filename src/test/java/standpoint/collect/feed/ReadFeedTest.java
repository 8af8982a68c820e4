package standpoint.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;

class ReadFeedTest {

    private static final URI BASE = URI.create("https://news.example/feed.xml");
    private static final int MAX_ENTRIES = 50;

    @TempDir
    Path folder;

    private static Feed read(String xml) throws UnreadableFeedException {
        return read(xml.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static Feed read(byte[] bytes, Optional<Charset> charset) throws UnreadableFeedException {
        return new ReadFeed(MAX_ENTRIES).read(bytes, BASE, charset);
    }

    private static String rss(String items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title><link>https://news.example/</link>"
                + items + "</channel></rss>";
    }

    private static String item(int number) {
        return "<item><title>Title " + number + "</title><link>/" + number + "</link></item>";
    }

    private static List<String> titles(Feed feed) {
        return feed.entries().stream().map(FeedEntry::title).toList();
    }

    @Test
    void an_empty_feed_is_not_a_failed_feed() throws UnreadableFeedException {
        Feed feed = read(rss(""));
        assertThat(feed.title()).isEqualTo("News");
        assertThat(feed.entries()).isEmpty();
        assertThat(feed.mends()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'<!DOCTYPE html><html><body>Not found</body></html>' | is an HTML page, not a feed",
                "'<HTML><head/>' | is an HTML page, not a feed",
                "'  ' | is empty, not a feed",
                "'{\"items\": []}' | is JSON, not RSS or Atom",
                "'oops' | is plain text, not a feed",
                "'<opml version=\"2.0\"/>' | 'is XML of the kind ''opml'', not a feed'",
                "'<rss version=\"2.0\"' | its XML is broken beyond repair"
            })
    void what_is_no_feed_is_named(String content, String reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOf(UnreadableFeedException.class)
                .hasMessage(reason);
    }

    @Test
    void a_feed_that_breaks_off_gives_its_whole_entries() throws UnreadableFeedException {
        String whole = rss(item(1) + item(2) + item(3));
        Feed feed = read(whole.substring(0, whole.indexOf("<link>/3") + 7));
        assertThat(titles(feed)).containsExactly("Title 1", "Title 2");
        assertThat(feed.mends()).isPositive();
    }

    @Test
    void faults_of_daily_life_are_mended_and_counted() throws UnreadableFeedException {
        Feed feed = read("\n\nwarning: cache<?xml version=\"1.0\"?>"
                + rss("<item><title>Kabul&nbsp;& Islamabad\u0008</title>"
                                + "<media:thumbnail url='x'/><link>/a?x=1&y=2</link></item>")
                        .substring(21));
        assertThat(titles(feed)).containsExactly("Kabul & Islamabad");
        assertThat(feed.entries().get(0).link()).contains(URI.create("https://news.example/a?x=1&y=2"));
        assertThat(feed.mends()).isEqualTo(6);
    }

    @Test
    void an_unclosed_element_is_closed() throws UnreadableFeedException {
        Feed feed = read(rss("<item><title>One</title><description>a <br> b</description></item>" + item(2)));
        assertThat(titles(feed)).containsExactly("One", "Title 2");
        assertThat(feed.mends()).isPositive();
    }

    @Test
    void a_doctype_that_only_names_a_type_is_harmless() throws UnreadableFeedException {
        Feed feed = read("<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\""
                + " \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">"
                + rss(item(1)).substring(21).replace("2.0", "0.91"));
        assertThat(titles(feed)).containsExactly("Title 1");
    }

    @Test
    void entities_of_its_own_are_refused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String external = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + rss("<item><title>&x;</title></item>").substring(21);
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + rss("").substring(21);
        for (String attack : List.of(external, laughs))
            assertThatThrownBy(() -> read(attack)).hasMessage("declares entities of its own, which is refused");
    }

    @Test
    void nesting_without_end_is_refused_at_once() {
        String deep = rss("<item><description>" + "<a>".repeat(100_000));
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> read(deep)).hasMessage("nested too deep to be a feed"));
    }

    @Test
    void entries_beyond_the_limit_are_left_unread() throws UnreadableFeedException {
        var items = new StringBuilder();
        for (int i = 1; i <= MAX_ENTRIES + 20; i++) items.append(item(i));
        Feed feed = read(rss(items.toString()));
        assertThat(feed.entries()).hasSize(MAX_ENTRIES);
        assertThat(feed.mends()).isZero();
    }

    @Test
    void an_encoding_wrongly_named_is_seen_through() throws UnreadableFeedException {
        byte[] bytes = rss("<item><title>“Qandahār”</title></item>").getBytes(StandardCharsets.UTF_8);
        Feed feed = read(bytes, Optional.of(StandardCharsets.ISO_8859_1));
        assertThat(titles(feed)).containsExactly("“Qandahār”");
        assertThat(feed.mends()).isEqualTo(1);
    }

    @Test
    void a_date_that_cannot_be_read_is_none() throws UnreadableFeedException {
        Feed feed = read(rss("<item><title>a</title><pubDate>soon</pubDate></item><item><title>b</title></item>"));
        assertThat(feed.entries()).allMatch(entry -> entry.published().isEmpty());
    }
}
