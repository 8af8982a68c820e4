package standpoint.collect.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    private static final URI BASE = URI.create("https://news.example/world/feed.xml");

    @ParameterizedTest
    @CsvSource({
        "https://News.Example:443/a, https://news.example/a",
        "https://news.example/a?utm_source=x&id=7&UTM_medium=y, https://news.example/a?id=7",
        "https://news.example/a?fbclid=x&gclid=y&at_medium=RSS&at_campaign=r, https://news.example/a",
        "https://news.example/a?b=2&a=1#top, https://news.example/a?b=2&a=1",
        "http://news.example:8080, http://news.example:8080/"
    })
    void a_canonical_address_says_only_what_it_leads_to(URI address, URI canonical) {
        assertThat(Address.canonical(address)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, https://news.example/a/b",
        "b.html, https://news.example/world/b.html",
        "//other.example/x, https://other.example/x",
        "?id=1, https://news.example/world/feed.xml?id=1",
        "'  https://news.example/two words|x ', https://news.example/two%20words%7Cx",
        "https://bücher.example/ä, https://xn--bcher-kva.example/%C3%A4"
    })
    void a_link_is_resolved_however_it_is_written(String link, URI address) {
        assertThat(Address.resolve(BASE, link)).contains(address);
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "mailto:a@example.org", "file:///etc/passwd", "''", "http://"})
    void a_link_that_leads_nowhere_on_the_web_is_none(String link) {
        assertThat(Address.resolve(BASE, link)).isEmpty();
    }

    @Test
    void an_id_is_the_beginning_of_a_sha_256() {
        assertThat(Address.id(URI.create("https://news.example/a"))).matches("[0-9a-f]{16}");
        assertThat(Address.id(URI.create("abc"))).isEqualTo("ba7816bf8f01cfea");
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.news.co.uk/a, https://m.news.co.uk/b, true",
        "https://one.co.uk/a, https://other.co.uk/a, false",
        "http://127.0.0.1/a, http://127.0.0.1:81/b, true",
        "http://127.0.0.1/a, http://127.0.0.2/a, false"
    })
    void a_publisher_is_known_by_its_registered_domain(URI one, URI other, boolean same) {
        assertThat(Address.sameSite(one, other)).isEqualTo(same);
    }
}
