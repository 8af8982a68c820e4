package standpoint.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.model.Page;
import standpoint.model.TextState;

class ReadPageTest {

    private static final URI ADDRESS = URI.create("https://www.news.example/world/1");

    private static final String SENTENCE =
            "The harbour stays closed until the divers have found the wreck, the master said on Monday.";

    private static Page read(String html) {
        return read(html, ADDRESS);
    }

    private static Page read(String html, URI address) {
        return new ReadPage().read(html.getBytes(StandardCharsets.UTF_8), Optional.empty(), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "<html></html>",
                "<html><body><nav><a href=/>Home</a></nav></body></html>",
                "\u0000\u0001"
            })
    void a_page_without_a_text_failed(String html) {
        Page page = read(html);
        assertThat(page.state()).isEqualTo(TextState.FAILED);
        assertThat(page.note()).contains("no article text was found on its page");
    }

    @Test
    void a_document_that_is_no_page_says_so() {
        assertThat(read("%PDF-1.7 ...").note()).contains("is a PDF document, not a page");
    }

    @Test
    void nesting_without_end_is_read_in_time() {
        String deep = "<div>".repeat(50_000) + "<p>The bottom of it all, which is a sentence that is long enough.</p>";
        Page page = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(deep));
        assertThat(page.text()).isEqualTo("The bottom of it all, which is a sentence that is long enough.");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a#x, https://news.example/a",
        "/a?utm_medium=y, https://www.news.example/a",
        "https://elsewhere.example/a,",
        "https://www.news.example/,",
        "javascript:void(0),"
    })
    void a_canonical_address_must_be_the_publisher_s_own(String declared, String expected) {
        Page page = read("<link rel=canonical href='" + declared + "'><p>Some text.</p>");
        assertThat(page.canonical()).isEqualTo(Optional.ofNullable(expected).map(URI::create));
    }

    @Test
    void a_page_from_a_file_has_the_address_it_names() {
        Page page = read("<link rel=canonical href='https://news.example/a'>", URI.create("file:///tmp/a.html"));
        assertThat(page.canonical()).contains(URI.create("https://news.example/a"));
    }

    @Test
    void a_long_text_is_full_even_behind_a_wall() {
        String text = "<p>This sentence is the beginning of a long and free text about the harbour.</p>".repeat(20);
        assertThat(read("<article class=x>" + text + "<div class=paywall></div></article>")
                        .state())
                .isEqualTo(TextState.FULL);
    }

    @Test
    void a_check_for_robots_is_a_block() {
        assertThat(read("<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>")
                        .state())
                .isEqualTo(TextState.BLOCKED);
    }

    @Test
    void languages_come_as_tags_and_nonsense_as_none() {
        assertThat(read("<html lang=en_US><p>x").language()).isEqualTo("en-US");
        assertThat(read("<html lang='not a language'><p>x").language()).isEqualTo("und");
        assertThat(read("<p>x").language()).isEqualTo("und");
    }

    @Test
    void broken_json_leaves_the_other_facts() {
        Page page = read("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", oops</script>"
                + "<meta property='article:published_time' content='2026-11-18T06:00:00Z'><h1>Harbour news today</h1>");
        assertThat(page.title()).isEqualTo("Harbour news today");
        assertThat(page.published()).hasToString("Optional[2026-11-18T06:00:00Z]");
    }

    @Test
    void a_dateline_stays_in_its_sentence_and_a_standfirst_before_the_text() {
        String more = "<p>" + "The council will meet again when the week is over. ".repeat(8) + "</p>";
        Page page = read("<h1>Talks</h1><p class=standfirst>" + "The gist of the talks in one long sentence. ".repeat(2)
                + "</p><div class=article-body><p><span class=dateline>KABUL –</span> Talks began.</p>" + more
                + "</div>");
        assertThat(page.text()).startsWith("The gist of the talks").contains("\n\nKABUL – Talks began.\n\n");
    }

    @Test
    void a_table_nested_without_end_is_read_in_time() {
        String deep = "<table><tr><td>".repeat(5_000) + SENTENCE;
        Page page = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(deep));
        assertThat(page.text()).isEqualTo(SENTENCE);
    }

    @Test
    void a_page_of_megabytes_is_read_in_time() {
        String long5 =
                "<article>" + ("<p>" + SENTENCE + "</p><div class=share><a href=x>Share</a></div>").repeat(50_000);
        Page page = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(long5));
        assertThat(page.text()).startsWith(SENTENCE).doesNotContain("Share").hasSizeGreaterThan(3_000_000);
    }

    @Test
    void json_nested_without_end_leaves_the_text() {
        String deep = "<script type=application/ld+json>" + "[".repeat(100_000)
                + "</script><script type=application/json>" + "{\"a\":".repeat(50_000) + "</script>";
        Page page = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> read(deep + "<article><p>" + SENTENCE));
        assertThat(page.text()).isEqualTo(SENTENCE);
    }

    @Test
    void a_header_that_was_never_closed_does_not_take_the_article_with_it() {
        Page page = read("<header role=banner><a href=/>Home</a><main><h1>Harbour</h1><p>" + SENTENCE + "</p></main>");
        assertThat(page.text()).isEqualTo(SENTENCE);
    }

    @Test
    void a_part_that_holds_most_of_the_text_is_kept_whatever_it_is_called() {
        Page page = read(
                "<article><div class=sidebar-comments><p>" + SENTENCE + "</p><p>" + SENTENCE + "</p></div></article>");
        assertThat(page.text()).isEqualTo(SENTENCE + "\n\n" + SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read also: the price of fish",
                "Lesen Sie auch: Der Preis",
                "À lire aussi : le prix",
                "Photo: Ada Example",
                "یہ بھی پڑھیں: مچھلی کی قیمت"
            })
    void pointers_and_credits_are_not_part_of_a_text(String line) {
        assertThat(read("<article><p>" + SENTENCE + "</p><p>" + line + "</p></article>")
                        .text())
                .isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ada Example; Ada Example",
                "Von Dora Beispiel und Emil Muster; Dora Beispiel und Emil Muster",
                "by ADA EXAMPLE | 12 May 2026; ADA EXAMPLE",
                "By the way, it rained;",
                "https://social.example/ada;",
                "Admin;"
            })
    void the_line_under_a_headline_names_who_wrote(String line, String expected) {
        Page page = read("<h1>Harbour talks</h1><p class=byline>" + line + "</p><p>" + SENTENCE + "</p>");
        assertThat(page.author()).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "<p class=date>3. März 2026</p>, 2026-03-03T00:00:00Z",
        "<p class=fecha>3 de marzo de 2026</p>, 2026-03-03T00:00:00Z",
        "<span class=date>3 mai 2026</span>, 2026-05-03T00:00:00Z",
        "<time datetime=2026-03-03T10:00:00Z>today</time>, 2026-03-03T10:00:00Z",
        "<time class=updated datetime=2026-03-03T10:00:00Z>today</time>,"
    })
    void the_date_by_the_headline_is_read(String shown, String expected) {
        Page page = read("<h1>Harbour talks</h1>" + shown + "<p>" + SENTENCE + "</p>");
        assertThat(page.published().map(Object::toString)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void the_date_in_an_address_is_the_last_resort() {
        URI dated = URI.create("https://www.news.example/2026/03/04/harbour");
        assertThat(read("<h1>Harbour talks</h1>", dated).published()).hasToString("Optional[2026-03-04T00:00:00Z]");
        assertThat(read("<meta name=date content=2026-03-03><h1>Harbour talks</h1>", dated)
                        .published())
                .hasToString("Optional[2026-03-03T00:00:00Z]");
        assertThat(read("<p>x", URI.create("https://www.news.example/20269999/x"))
                        .published())
                .isEmpty();
    }

    @Test
    void the_name_of_the_site_is_not_part_of_a_title() {
        assertThat(read("<title>Harbour talks end | www.news.example</title>").title())
                .isEqualTo("Harbour talks end");
        assertThat(
                        read("<meta property=og:site_name content='The Post'><meta property=og:title content='Harbour - a chronicle - The Post'>")
                                .title())
                .isEqualTo("Harbour - a chronicle");
    }

    @Test
    void a_banner_about_cookies_does_not_block_a_short_text() {
        assertThat(read("<div class=banner><p>We value your privacy. Accept all cookies?</p></div><article><p>"
                                + (SENTENCE + " ").repeat(3) + "</p></article>")
                        .state())
                .isEqualTo(TextState.FULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"404", "Error 404", "Page not found", "Seite nicht gefunden", "Página no encontrada"})
    void a_page_that_was_not_found_failed_and_says_so(String title) {
        Page page = read("<title>" + title + "</title><p>Sorry, please try the search of this site instead.</p>");
        assertThat(page.state()).isEqualTo(TextState.FAILED);
        assertThat(page.note()).contains("its page says that it was not found");
    }

    @Test
    void the_parts_of_one_text_are_one_text() {
        String half = "<p>" + SENTENCE + "</p>";
        assertThat(read("<div id=story><div class=story-body>" + half.repeat(3) + "</div><div class=tools>Print</div>"
                                + "<div class=story-body><p>And so they wait on both sides of the mole, the fishermen and those who insure them.</p></div></div>")
                        .text())
                .startsWith(SENTENCE)
                .endsWith("and those who insure them.")
                .doesNotContain("Print");
    }

    @Test
    void the_next_article_on_an_endless_page_is_another_one() {
        String one = "<article><h1>Harbour</h1><div class=story-body><p>" + SENTENCE + "</p><p>" + SENTENCE
                + "</p></div></article>";
        String next =
                "<article><h1>Weather</h1><div class=story-body><p>It will rain on all coasts until Friday.</p></div></article>";
        assertThat(read("<div class=stream>" + one + next + "</div>").text()).isEqualTo(SENTENCE + "\n\n" + SENTENCE);
    }

    @ParameterizedTest
    @MethodSource("evil")
    void a_page_made_to_keep_its_reader_busy_is_read_in_time(String html) {
        Page page = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> read(html));
        assertThat(page.title()).hasSizeLessThanOrEqualTo(1000);
    }

    private static Stream<Named<String>> evil() {
        int many = 200_000;
        String state = "<script>{\"body\":\"" + "a b\\n".repeat(many) + "\",\"text\":[" + "\"\",".repeat(many)
                + "0]}</script>";
        return Stream.of(
                Named.of("a title of signs", "<title>" + "!".repeat(many)),
                Named.of("a title of parts", "<title>a b c d" + " | e".repeat(many)),
                Named.of(
                        "titles by the thousand",
                        "<title>" + "a b ".repeat(many) + "</title>" + "<h1>c d</h1>".repeat(many)),
                Named.of("an author in one word", "<meta name=author content=" + "a".repeat(many) + ">"),
                Named.of("consent in one word", "<noscript>" + "zustimm".repeat(many) + "</noscript>"),
                Named.of("a state of many texts", state),
                Named.of("parts that are never text", "<input>a".repeat(2 * many)),
                Named.of("frames", "<nav></nav>a".repeat(2 * many)),
                Named.of(
                        "an address of many parameters",
                        "<link rel=canonical href='/?" + "&a".repeat(2 * many) + "'>"));
    }
}
