package standpoint.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.model.Page;
import standpoint.model.TextState;

class ReadPageTest {

    private static final URI ADDRESS = URI.create("https://www.news.example/world/1");

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
}
