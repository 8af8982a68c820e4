package standpoint.collect.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.model.Feed;
import standpoint.model.FeedEntry;
import standpoint.model.Repair;

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
                "'{\"items\": []}' | is JSON, but no JSON Feed",
                "'[1, 2]' | is JSON, but no JSON Feed",
                "'{\"items\": [{' | is broken JSON, not a feed",
                "'<br/> no feed <b>here</b>' | is XML of the kind 'br', not a feed",
                "'<!DOCTYPE rss [ <!ENTITY a' | its DOCTYPE does not end, so its XML is broken beyond repair",
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
    void entities_that_lead_elsewhere_or_multiply_are_refused() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String external = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + rss("<item><title>&x;</title></item>").substring(21);
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>" + rss("").substring(21);
        for (String attack : List.of(external, laughs))
            assertThatThrownBy(() -> read(attack)).hasMessage("declares entities of its own, which is refused");
    }

    @Test
    void a_declaration_of_what_lies_elsewhere_is_not_followed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.dtd"), "<!ENTITY x \"secret\">");
        Feed feed = read("<!DOCTYPE rss [<!ENTITY % other SYSTEM \"" + secret.toUri() + "\"> %other;]>"
                + rss("<item><title>a &x; b</title></item>").substring(21));
        assertThat(titles(feed)).containsExactly("a &x; b");
    }

    @Test
    @Timeout(60)
    void a_short_text_named_without_end_stays_within_bounds() throws UnreadableFeedException {
        String feed = "<!DOCTYPE rss [<!ENTITY a \"" + "ha".repeat(100) + "\">]>"
                + rss("<item><title>" + "&a;".repeat(200_000) + "</title></item>")
                        .substring(21);
        assertThat(titles(read(feed)).get(0).length()).isBetween(1_000_000, 2_000_000);
    }

    @Test
    @Timeout(60)
    void nesting_without_end_is_refused() {
        String deep = rss("<item><description>" + "<a>".repeat(100_000));
        assertThatThrownBy(() -> read(deep)).hasMessage("nested too deep to be a feed");
    }

    @Test
    void tags_of_html_that_nobody_closes_do_not_nest() throws UnreadableFeedException {
        Feed feed = read(rss(
                "<item><title>a</title><description>" + "b<br><p>".repeat(500) + "</description></item>" + item(2)));
        assertThat(titles(feed)).containsExactly("a", "Title 2");
    }

    @Test
    @Timeout(60)
    void the_same_without_end_is_read_without_the_library() throws UnreadableFeedException {
        Feed feed = read(rss("<item><title>a</title><description>" + "<p>".repeat(100_000) + "</description></item>"));
        assertThat(titles(feed)).containsExactly("a");
    }

    @Test
    @Timeout(60)
    void beginnings_that_nothing_ends_are_passed_once() {
        for (String begin : List.of("<![CDATA[", "<!--", "<?", "<!DOCTYPE a>", "<!DOCTYPE a [", "<a b=\"", "<", "&"))
            assertThatThrownBy(() -> read("<rss>" + begin.repeat(500_000)))
                    .as(begin)
                    .isInstanceOf(UnreadableFeedException.class);
        assertThatThrownBy(() -> read("<!DOCTYPE a>".repeat(500_000))).hasMessage("holds no XML, so is not a feed");
    }

    @Test
    void a_stylesheet_and_a_comment_before_a_feed_are_no_junk() throws UnreadableFeedException {
        Feed feed = read("<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"a.xsl\"?>\n<!-- made by hand -->\n"
                + rss(item(1)).substring(21));
        assertThat(feed.mends()).isZero();
    }

    @Test
    @Timeout(60)
    void an_entry_of_ten_megabytes_is_read() throws UnreadableFeedException {
        String words = "<p>The two sides met &amp;amp; talked.</p>\n".replace("<", "&lt;");
        String long1 = "<item><title>Long</title><description>" + words.repeat(180_000) + "</description></item>";
        Feed feed = read(rss(long1 + item(2) + "<item><title>a & b</title></item>"));
        assertThat(titles(feed)).containsExactly("Long", "Title 2", "a & b");
    }

    @Test
    @Timeout(60)
    void prefixes_without_end_are_not_all_declared() throws UnreadableFeedException {
        String fields =
                IntStream.range(0, 50_000).mapToObj(i -> "<p" + i + ":x/>").collect(Collectors.joining());
        Feed feed = read(rss("<item><title>a</title>" + fields + "</item>"));
        assertThat(titles(feed)).containsExactly("a");
        assertThat(feed.repairs().get(Repair.PREFIX)).isLessThan(100);
    }

    @Test
    void a_json_feed_nested_without_end_is_refused() {
        String deep = "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [" + "[".repeat(100_000);
        assertThatThrownBy(() -> read(deep)).hasMessage("is broken JSON, not a feed");
    }

    @Test
    void a_json_feed_that_breaks_off_gives_its_whole_items() throws UnreadableFeedException {
        Feed feed = read("{\"items\": [{\"id\": \"1\", \"title\": \"One\"}, {\"id\": \"2\", \"ti");
        assertThat(titles(feed)).containsExactly("One");
        assertThat(feed.repairs()).containsOnlyKeys(Repair.CUT_OFF);
    }

    @Test
    void a_json_feed_without_items_is_empty() throws UnreadableFeedException {
        Feed feed = read("{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"News\", \"items\": []}");
        assertThat(feed.title()).isEqualTo("News");
        assertThat(feed.entries()).isEmpty();
    }

    @Test
    void a_page_put_before_a_feed_is_junk() throws UnreadableFeedException {
        Feed feed = read("<!DOCTYPE html><html><body>cached</body></html>" + rss(item(1)));
        assertThat(titles(feed)).containsExactly("Title 1");
        assertThat(feed.repairs()).containsOnlyKeys(Repair.JUNK);
    }

    @Test
    void of_a_sitemap_beyond_the_limit_the_newest_are_kept() throws UnreadableFeedException {
        String urls = IntStream.rangeClosed(1, MAX_ENTRIES + 20)
                .mapToObj(i -> "<url><loc>/" + i + "</loc><lastmod>" + (1900 + i) + "</lastmod></url>")
                .collect(Collectors.joining());
        Feed feed = read("<urlset>" + urls + "</urlset>");
        assertThat(feed.entries()).hasSize(MAX_ENTRIES);
        assertThat(feed.entries().get(0).link()).contains(URI.create("https://news.example/" + (MAX_ENTRIES + 20)));
        assertThat(feed.beyond()).isEqualTo(20);
    }

    @Test
    void entries_beyond_the_limit_are_left_unread() throws UnreadableFeedException {
        var items = new StringBuilder();
        for (int i = 1; i <= MAX_ENTRIES + 20; i++) items.append(item(i));
        Feed feed = read(rss(items.toString()));
        assertThat(feed.entries()).hasSize(MAX_ENTRIES);
        assertThat(feed.beyond()).isEqualTo(20);
        assertThat(feed.mends()).isZero();
    }

    @Test
    void items_of_json_beyond_the_limit_are_counted() throws UnreadableFeedException {
        String items = IntStream.rangeClosed(1, MAX_ENTRIES + 20)
                .mapToObj("{\"id\": \"%d\"}"::formatted)
                .collect(Collectors.joining(","));
        Feed feed = read("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [" + items + "]}");
        assertThat(feed.entries()).hasSize(MAX_ENTRIES);
        assertThat(feed.beyond()).isEqualTo(20);
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

    @Test
    void an_author_of_nothing_but_signs_of_a_mail_address_is_read_in_time() {
        String signs = "@".repeat(200_000);
        String xml = rss("<item><title>T</title><author>a &lt;" + signs + "</author></item>");
        Feed feed = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(xml));
        assertThat(feed.entries().get(0).author()).contains("a <" + signs);
    }

    @Test
    void tags_of_thousands_of_attributes_are_read_in_time() throws UnreadableFeedException {
        String attributes =
                IntStream.range(0, 8000).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
        String xml = rss(item(1) + ("<x" + attributes + "/>").repeat(60));
        Feed feed = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(xml));
        assertThat(titles(feed)).containsExactly("Title 1");
    }

    @Test
    void nesting_is_too_deep_whatever_its_tags_are_called() {
        assertThatThrownBy(() -> read(rss("<_a>".repeat(1000) + item(1) + "</_a>".repeat(1000))))
                .hasMessage("nested too deep to be a feed");
    }
}
