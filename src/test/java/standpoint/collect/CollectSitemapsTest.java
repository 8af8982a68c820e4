package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import standpoint.model.FeedState;
import standpoint.model.SourceReport;

class CollectSitemapsTest extends CollectRig {

    private void sitemap(String path, String... locations) {
        server.bytes(path, "application/xml", wrapped("urlset", "url", locations));
    }

    private void index(String path, String... locations) {
        server.bytes(path, "application/xml", wrapped("sitemapindex", "sitemap", locations));
    }

    private byte[] wrapped(String root, String element, String... locations) {
        return Stream.of(locations)
                .map(location -> "<" + element + "><loc>" + server.at(location) + "</loc>"
                        + "<lastmod>2026-11-18T06:00:00Z</lastmod></" + element + ">")
                .collect(Collectors.joining(
                        "", "<" + root + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">", "</" + root + ">"))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void an_index_leads_to_the_articles_of_its_sitemaps() {
        index("/map", "/map-2", "/map-1", "/map-missing");
        sitemap("/map-1", "/one");
        sitemap("/map-2", "/two");
        server.page("/one", Sample.page("One"));
        server.page("/two", Sample.page("Two"));
        Collected collected = collect(Sample.WINDOW, feed("map"));
        assertThat(titles(collected)).containsExactly("Two", "One");
        assertThat(collected.passed())
                .extracting(PassedOver::why, PassedOver::link)
                .containsExactly(tuple(PassedOver.Why.PART, Optional.of(server.at("/map-missing"))));
    }

    @Test
    void an_index_of_which_no_sitemap_can_be_read_has_failed() {
        index("/map", "/map-missing");
        SourceReport report = collect(Sample.WINDOW, feed("map")).reports().get(0);
        assertThat(report.state().state()).isEqualTo(FeedState.FAILED);
        assertThat(report.state().reason()).contains("none of its sitemaps can be read: not found (404)");
    }

    @Test
    void of_pages_without_a_title_the_address_or_the_page_tells_whether_they_are_on_the_subject() {
        sitemap("/map", "/world/ttp-talks-fail", "/sport/cup", "/world/untold");
        server.page("/world/ttp-talks-fail", Sample.page("Talks fail"));
        server.page("/sport/cup", Sample.page("The cup"));
        server.page("/world/untold", Sample.page("The TTP answers"));
        assertThat(titles(collect(List.of("TTP"), Sample.WINDOW, feed("map"))))
                .containsExactly("Talks fail", "The TTP answers");
    }
}
