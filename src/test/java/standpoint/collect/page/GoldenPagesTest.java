package standpoint.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.model.Page;

/** Each {@code page/x.html} reads as {@code page/x.expected} says. */
class GoldenPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/standpoint/collect/page");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "breaks",
                "clutter",
                "consent",
                "consent-de",
                "digest",
                "first-lines",
                "full",
                "gallery",
                "graph",
                "list",
                "live",
                "machine",
                "metered",
                "microdata",
                "missing",
                "paywall",
                "plain",
                "rdfa",
                "right-to-left",
                "robots",
                "state",
                "table",
                "teaser",
                "urdu",
                "wall"
            })
    void a_page_reads_as_expected(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".html"));
        Page page = new ReadPage().read(bytes, Optional.empty(), URI.create("https://www.news.example/world/1"));
        assertThat(written(page)).isEqualTo(Files.readString(FOLDER.resolve(name + ".expected")));
    }

    private static String written(Page page) {
        return "title: " + page.title() + "\nauthor: " + shown(page.author()) + "\npublished: "
                + shown(page.published()) + "\nmodified: " + shown(page.modified()) + "\nlanguage: " + page.language()
                + "\ncanonical: " + shown(page.canonical()) + "\noutlet: " + shown(page.outlet()) + "\nstate: "
                + page.state() + "\nnote: "
                + shown(page.note()) + "\nfound: " + shown(page.found()) + "\n\n" + page.text() + "\n";
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }
}
