package standpoint.discern.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.discern.text.Attributed;
import standpoint.model.Span;

/** Texts and what is to be found in them, side by side: source | cue | content, its parts joined by " … " | form. */
class GoldenQuotationsTest {

    private final AttributeQuotations attributor = new AttributeQuotations();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "es", "fr", "ur", "zh"})
    void finds_who_is_quoted(String language) throws IOException {
        String text = read(language + ".txt");
        String found = attributor.attribute(text, language).stream()
                .map(each -> line(each, text))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(found).isEqualTo(read(language + ".expected"));
    }

    static String line(Attributed each, String text) {
        return words(each.source(), text) + " | " + words(each.cue(), text) + " | " + words(each.content(), text)
                + " | " + each.form();
    }

    static String words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.in(text).replaceAll("\\s+", " ")).collect(Collectors.joining(" … "));
    }

    static String read(String name) throws IOException {
        try (InputStream stream = GoldenQuotationsTest.class.getResourceAsStream("/standpoint/discern/quote/" + name)) {
            if (stream == null) throw new IllegalStateException("no golden file " + name);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
