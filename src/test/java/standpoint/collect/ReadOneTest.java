package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.collect.web.HttpWeb;
import standpoint.model.Page;

class ReadOneTest {

    private static final CollectSettings SETTINGS = CollectSettings.defaults();

    @TempDir
    Path folder;

    private final ReadOne read = new ReadOne(SETTINGS, new HttpWeb(SETTINGS.limits()));

    @Test
    void a_page_is_read_from_a_file_as_if_from_its_address() throws IOException, CollectException {
        Path file = Files.writeString(
                folder.resolve("a.html"),
                Sample.page("Talks").replace("<body>", "<head><link rel=canonical href='/t'></head><body>"));
        Page page = read.readPage(file.toUri(), Optional.of(URI.create("https://news.example/x")));
        assertThat(page.title()).isEqualTo("Talks");
        assertThat(page.canonical()).contains(URI.create("https://news.example/t"));
    }

    @Test
    void a_feed_is_read_from_a_file_with_links_beside_it() throws IOException, CollectException {
        Path file = Files.writeString(folder.resolve("f.xml"), Sample.rss(Sample.item("Talks", "t.html", "")));
        assertThat(read.readFeed(file.toUri()).entries().get(0).link())
                .contains(folder.resolve("t.html").toUri());
    }

    @Test
    void what_cannot_be_read_is_said_in_a_sentence() throws IOException {
        Path page = Files.writeString(folder.resolve("a.xml"), "<html></html>");
        assertThatThrownBy(() -> read.readFeed(page.toUri()))
                .isInstanceOf(CollectException.class)
                .hasMessage("is an HTML page, not a feed");
        URI missing = folder.resolve("missing.xml").toUri();
        assertThatThrownBy(() -> read.readFeed(missing)).hasMessage("no such file");
        assertThatThrownBy(() -> read.readPage(URI.create("http://127.0.0.1:8080/"), Optional.empty()))
                .hasMessage("leads to a private address, which is refused unless allow-private names it");
    }
}
