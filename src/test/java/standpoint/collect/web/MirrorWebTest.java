package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.collect.web.Response.Failed;
import standpoint.collect.web.Response.Fetched;

class MirrorWebTest {

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Response fetch(String day, String address) {
        return new MirrorWeb(folder, LocalDate.parse(day), 1000).fetch(Web.Ask.page(URI.create(address)));
    }

    private String text(String day, String address) {
        return new String(((Fetched) fetch(day, address)).content().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void the_newest_snapshot_that_is_not_after_the_cut_off_answers() throws IOException {
        write("2026-11-17/news.example/a.html", "first");
        write("2026-11-18/news.example/a.html", "second");
        write("2026-11-20/news.example/a.html", "third");
        write("notes/news.example/a.html", "no date");
        assertThat(text("2026-11-17", "https://news.example/a")).isEqualTo("first");
        assertThat(text("2026-11-19", "https://news.example/a")).isEqualTo("second");
        assertThat(text("2026-11-20", "https://NEWS.example/a.html?x=1#y")).isEqualTo("third");
        assertThat(fetch("2026-11-16", "https://news.example/a"))
                .isEqualTo(new Failed("not found (404)", Fault.LASTING));
    }

    @Test
    void what_a_snapshot_lacks_an_older_one_answers() throws IOException {
        write("2026-11-17/news.example/a.html", "old");
        write("2026-11-18/news.example/b.html", "new");
        assertThat(text("2026-11-18", "https://news.example/a")).isEqualTo("old");
    }

    @ParameterizedTest
    @CsvSource({
        "https://news.example, index.html",
        "https://news.example/, index.html",
        "https://news.example/world/, world/index.html",
        "https://news.example/feed, feed.xml",
        "https://news.example/feed/, feed/index.xml",
        "https://news.example/two%20words, two words.html"
    })
    void an_address_without_a_file_name_finds_its_file(String address, String file) throws IOException {
        write("2026-11-18/news.example/" + file, "here");
        assertThat(text("2026-11-18", address)).isEqualTo("here");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/../other.example/secret.html",
                "https://news.example/%2e%2e/other.example/secret.html",
                "https://news.example/..%2f..%2f..%2fsecret.html",
                "https://news.example/link/secret.html",
                "https://news.example/a%00b.html",
                "file:///etc/hostname"
            })
    void nothing_outside_the_host_s_folder_is_read(String address) throws IOException {
        write("2026-11-18/other.example/secret.html", "secret");
        write("secret.html", "secret");
        write("2026-11-18/news.example/a.html", "a");
        Files.createSymbolicLink(folder.resolve("2026-11-18/news.example/link"), folder);
        assertThat(fetch("2026-11-18", address)).isInstanceOf(Failed.class);
    }

    @Test
    void types_follow_the_extension_and_size_has_a_limit() throws IOException {
        write("2026-11-18/news.example/feed.xml", "<rss/>");
        write("2026-11-18/news.example/big.html", "x".repeat(1001));
        assertThat(((Fetched) fetch("2026-11-18", "https://news.example/feed.xml")).type())
                .contains("application/xml");
        assertThat(fetch("2026-11-18", "https://news.example/big.html"))
                .isEqualTo(new Failed("larger than 1000 bytes", Fault.LASTING));
    }

    @Test
    void a_mirror_that_is_not_there_says_so() {
        Response response = new MirrorWeb(folder.resolve("none"), LocalDate.parse("2026-11-18"), 10)
                .fetch(Web.Ask.page(URI.create("https://news.example/")));
        assertThat(response)
                .isEqualTo(new Failed("the mirror " + folder.resolve("none") + " cannot be read", Fault.PASSING));
    }
}
