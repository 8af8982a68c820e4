package standpoint.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static standpoint.collect.Sample.item;
import static standpoint.collect.Sample.rss;
import static standpoint.collect.Sample.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.collect.web.Fault;
import standpoint.collect.web.Response;
import standpoint.collect.web.Web;
import standpoint.model.Article;
import standpoint.model.FeedState;
import standpoint.model.TextState;
import standpoint.model.Window;

class CollectFromFilesTest {

    private static final Web NO_NETWORK =
            ask -> new Response.Failed("the network was asked for " + ask.address(), Fault.LASTING);

    @TempDir
    Path folder;

    private final Sample.Remembered memory = new Sample.Remembered();
    private final Collector collector =
            new CollectCoverage(CollectSettings.defaults(), NO_NETWORK, List.of(), Clock.systemUTC());

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Collected collect(Window window, Optional<Path> mirror, URI feed) {
        Collected collected = collector.collect(Sample.briefing(List.of(), mirror, source("a", feed)), window, memory);
        memory.keep(collected);
        return collected;
    }

    @Test
    void a_mirror_is_asked_instead_of_the_network_as_it_was_at_the_cut_off() throws IOException {
        URI feed = URI.create("https://news.example/feed");
        write(
                "2026-11-18/news.example/feed.xml",
                Sample.atom("Talks", "https://news.example/talks", "2026-11-18T06:00:00Z", "2026-11-18T06:00:00Z"));
        write("2026-11-18/news.example/talks.html", Sample.page("Talks"));
        write(
                "2026-11-19/news.example/feed.xml",
                Sample.atom("Talks", "https://news.example/talks", "2026-11-18T06:00:00Z", "2026-11-18T20:00:00Z"));
        write("2026-11-19/news.example/talks.html", Sample.page("Talks").replace("Paragraph 1", "Edited 1"));
        Collected first = collect(Sample.WINDOW, Optional.of(folder), feed);
        Collected second = collect(Sample.NEXT, Optional.of(folder), feed);
        assertThat(first.articles().get(0).text()).startsWith("Paragraph 1");
        assertThat(second.articles().get(0).text()).startsWith("Edited 1");
        assertThat(second.articles().get(0).version()).isEqualTo(2);
    }

    @Test
    void what_a_mirror_lacks_is_not_found() {
        Collected collected = collect(Sample.WINDOW, Optional.of(folder), URI.create("https://news.example/feed"));
        assertThat(collected.reports().get(0).state().reason()).contains("not found (404)");
    }

    @Test
    void a_feed_that_the_configuration_names_may_be_a_file_but_what_it_links_to_may_not() throws IOException {
        write("secret.html", Sample.page("Secret"));
        Path feed = write("feed.xml", rss(item("Secret", "secret.html", "")));
        Collected collected = collect(Sample.WINDOW, Optional.empty(), feed.toUri());
        assertThat(collected.reports().get(0).state().state()).isEqualTo(FeedState.OK);
        Article article = collected.articles().get(0);
        assertThat(article.state()).isEqualTo(TextState.FAILED);
        assertThat(article.note()).contains("a feed may not lead to a file");
    }

    @Test
    void without_a_network_every_source_says_so() {
        Collected collected = collect(Sample.WINDOW, Optional.empty(), URI.create("https://news.example/feed"));
        assertThat(collected.reports().get(0).state().reason())
                .contains("the network was asked for https://news.example/feed");
    }
}
