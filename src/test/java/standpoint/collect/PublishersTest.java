package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import standpoint.collect.web.Content;
import standpoint.collect.web.Fault;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Article;
import standpoint.model.Outlet;
import standpoint.model.Source;
import standpoint.model.TextState;

class PublishersTest {

    private static final URI SEARCH = URI.create("https://search.example/rss?q=harbour");
    private static final URI ARTICLE = URI.create("https://www.gazette.example/harbour");

    private static final List<Outlet> OUTLETS =
            List.of(outlet("gazette", "gazette.example", "gazette.co.example"), outlet("tribune", "tribune.example"));

    private static Outlet outlet(String id, String... domains) {
        return new Outlet(id, id, Optional.empty(), Optional.empty(), Outlet.Kind.PRIVATE, List.of(domains));
    }

    @ParameterizedTest
    @CsvSource({
        "https://gazette.example/a, gazette",
        "https://www.Gazette.example/a, gazette",
        "http://news.gazette.co.example:8080/a, gazette",
        "https://tribune.example/a, tribune",
        "https://notgazette.example/a, search",
        "https://example/a, search",
        "file:///gazette.example/a, search"
    })
    void an_article_is_of_the_outlet_whose_domain_it_stands_under_else_of_its_source_s(URI article, String outlet) {
        assertThat(new Publishers(OUTLETS).outletOf(article, new Source("s", "search", SEARCH)))
                .isEqualTo(outlet);
    }

    @Test
    void an_edition_of_an_outlet_that_is_configured_as_its_own_stays_its_own() {
        var urdu = new Source("urdu", "gazette-urdu", URI.create("https://feeds.gazette.example/urdu"));
        assertThat(new Publishers(OUTLETS).outletOf(ARTICLE, urdu)).isEqualTo("gazette-urdu");
    }

    @Test
    void a_search_leads_to_the_article_of_its_publisher() {
        Article article = found(fetched(ARTICLE, Sample.page("Harbour")), "");
        assertThat(article.outletId()).isEqualTo("gazette");
        assertThat(article.sourceId()).isEqualTo("search");
        assertThat(article.state()).isEqualTo(TextState.FULL);
    }

    @Test
    void what_a_search_says_of_an_article_is_not_its_text() {
        String words = "<content:encoded>" + "<p>Words of another. </p>".repeat(60) + "</content:encoded>";
        Article article = found(new Response.Failed("no answer", Fault.PASSING), words);
        assertThat(article.outletId()).isEqualTo("gazette");
        assertThat(article.state()).isEqualTo(TextState.FAILED);
        assertThat(article.text()).isEmpty();
    }

    /** The article that the search's only entry leads to. */
    private static Article found(Response page, String carried) {
        String entry = Sample.item("Harbour", ARTICLE.toString(), "Tue, 17 Nov 2026 10:00:00 GMT")
                .replace("</item>", carried + "</item>");
        Map<URI, Response> answers = Map.of(SEARCH, fetched(SEARCH, Sample.rss(entry)), ARTICLE, page);
        Web web = ask -> answers.getOrDefault(ask.address(), new Response.Failed("not found (404)", Fault.LASTING));
        Collected collected = new CollectCoverage(CollectSettings.defaults(), web, OUTLETS, Clock.systemUTC())
                .collect(
                        Sample.briefing(List.of(), Optional.empty(), new Source("search", "search", SEARCH)),
                        Sample.WINDOW,
                        new Sample.Remembered());
        assertThat(collected.articles()).hasSize(1);
        return collected.articles().get(0);
    }

    private static Response fetched(URI at, String content) {
        return new Response.Fetched(
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Content(content.getBytes(StandardCharsets.UTF_8)));
    }
}
