package standpoint.collect.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final URI BASE = URI.create("https://news.example/world/feed.xml");

    private static URI canonical(String address) {
        return Address.canonical(Address.resolve(BASE, address).orElseGet(() -> URI.create(address)));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "canonical.csv", delimiter = '|', commentCharacter = '#')
    void a_canonical_address_says_only_what_it_leads_to(String address, URI canonical) {
        assertThat(canonical(address)).isEqualTo(canonical);
        assertThat(Address.canonical(canonical)).as("once more").isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "same.csv", delimiter = '|', commentCharacter = '#')
    void all_forms_of_an_article_s_address_are_one_and_those_of_two_articles_are_two(
            String one, String other, boolean same) {
        URI first = canonical(one);
        URI second = canonical(other);
        assertThat(Address.key(first).equals(Address.key(second))).isEqualTo(same);
        assertThat(Address.ids(first).contains(Address.id(second))).isEqualTo(same);
        assertThat(Address.ids(second).contains(Address.id(first))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example/a, 95bbca1f9b4bae7d",
        "https://www.news.example/world/a-1/, d4c9c366f2b2dcca",
        "https://news.example/?p=12, 2f5af90b8ba900ed",
        "abc, ba7816bf8f01cfea"
    })
    void the_id_of_a_plain_address_is_the_beginning_of_its_sha_256(URI address, String id) {
        assertThat(Address.id(address)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "http://news.example/a-1, 53e3d06a9d9ced27",
        "https://news.example/a?b=2&a=1, 90d2d53e6613a3dd",
        "https://m.news.example/a-1, eab4ba8ca031e656",
    })
    void an_article_is_still_known_by_the_id_that_its_address_had_as_it_stands(URI address, String asItStands) {
        assertThat(Address.ids(address)).contains(asItStands).startsWith(Address.id(address));
        assertThat(Address.id(address)).isNotEqualTo(asItStands);
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

    @ParameterizedTest
    @CsvSource({
        "part.xml, true",
        "more/part.xml, true",
        "https://news.example/a, true",
        "../part.xml, false",
        "%2e%2e/part.xml, false",
        "/etc/passwd, false",
        "file:///etc/passwd, false",
        "file://server/srv/news/part.xml, false",
        "file:/srv/newspaper, false"
    })
    void a_file_is_open_to_its_own_folder_and_to_the_web(String link, boolean open) {
        URI index = URI.create("file:///srv/news/index.xml");
        assertThat(Address.isOpenTo(index, Address.resolve(index, link).orElseThrow()))
                .isEqualTo(open);
    }

    @Test
    void an_id_has_sixteen_hexadecimal_digits() {
        assertThat(Address.id(URI.create("https://news.example/a"))).matches("[0-9a-f]{16}");
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

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u2003", "\u202e", "\u0085", "\ud800", "\u0645"})
    void a_fragment_of_any_characters_is_written_in_ascii(String character) {
        URI address = Address.resolve(BASE, "/a#!" + character + "a").orElseThrow();
        assertThat(address.toString()).isASCII().startsWith("https://news.example/a#!%");
        assertThat(Address.canonical(address)).isEqualTo(address);
    }

    @Test
    void a_redirector_to_a_fragment_that_no_address_can_hold_leads_there_all_the_same() {
        URI wrapped = URI.create("https://www.google.com/url?url=https%3A%2F%2Fnews.example%2Fa%23!%C2%A0");
        URI target = URI.create("https://news.example/a#!%C2%A0");
        assertThat(Address.canonical(wrapped)).isEqualTo(target);
        assertThat(Address.ids(target)).contains(Address.id(target));
    }

    @Test
    void what_is_longer_than_any_server_takes_is_no_address() {
        assertThat(Address.resolve(BASE, "/" + "a".repeat(7000))).isPresent();
        assertThat(Address.resolve(BASE, "/" + "a".repeat(8000))).isEmpty();
        assertThat(Address.resolve(BASE, "http://" + "a@".repeat(4_000_000) + "b/"))
                .isEmpty();
    }
}
