package standpoint.issue.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.issue.template.Kit;

class PrintEditionTest {

    private static final byte[] JSON = "{}".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void the_same_edition_is_the_same_file_in_every_zone_and_locale() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] first = new PrintEdition().print(SampleEditions.fiveScripts(), SampleKits.shipped(), JSON);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(new PrintEdition().print(SampleEditions.fiveScripts(), SampleKits.shipped(), JSON))
                    .isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void one_press_prints_for_many_threads_at_once() {
        PrintEdition press = new PrintEdition();
        Kit kit = SampleKits.shipped();
        byte[] alone = press.print(SampleEditions.empty(), kit, JSON);
        assertThat(List.of(1, 2, 3, 4).parallelStream()
                        .map(i -> press.print(SampleEditions.empty(), kit, JSON))
                        .toList())
                .allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    }

    @Test
    void a_mistake_in_a_template_is_named_with_its_line_and_column() throws IOException {
        assertThatThrownBy(() -> print("<html>\n<body>${edition.titel}</body></html>"))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("briefing/briefing.ftlx, line 2, column 9")
                .hasMessageContaining("edition.titel");
    }

    @Test
    void a_template_that_cannot_be_read_is_named_with_its_line_and_column() {
        assertThatThrownBy(() -> print("<html>\n\n<#if></html>"))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("briefing/briefing.ftlx, line 3, column");
    }

    @Test
    void a_missing_template_is_named() {
        PrintEdition press = new PrintEdition();
        Kit kit = SampleKits.of(folder);
        assertThatThrownBy(() -> press.print(SampleEditions.empty(), kit, JSON))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("briefing/briefing.ftlx");
    }

    @Test
    void markup_that_is_not_well_formed_is_named_with_its_line() {
        assertThatThrownBy(() -> print("<html>\n<body><p>open</body></html>"))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void a_character_of_the_template_without_a_glyph_is_named_with_the_fonts() {
        assertThatThrownBy(() -> print(page("Hello \uD83D\uDE00")))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("U+1F600 (GRINNING FACE)")
                .hasMessageContaining("Source Serif 4");
    }

    @Test
    void words_that_nobody_said_are_not_printed_as_quoted() {
        assertThatThrownBy(() -> print(page("<span data-source=\"1\">We surrender.</span>")))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("We surrender.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "javascript:alert(1)", "file:///etc/passwd", "#nowhere"})
    void a_link_that_the_edition_does_not_cite_is_refused(String target) {
        assertThatThrownBy(() -> print(page("<a href=\"" + target + "\" title=\"there\">there</a>")))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hostname",
                "http://127.0.0.1:9/x.png",
                "https://127.0.0.1:9/x.png",
                "data:image/png;base64,iVBORw0KGgo=",
                "jar:file:/x.jar!/y",
                "../briefing.ftlx"
            })
    void nothing_but_the_style_sheet_is_ever_opened(String address) {
        assertThatThrownBy(() -> print(page("<img alt=\"\" src=\"" + address + "\"/>")))
                .isInstanceOf(PrintException.class);
        assertThatThrownBy(() -> print(page("x"), "p { background-image: url('" + address + "') }"))
                .isInstanceOf(PrintException.class);
        assertThatThrownBy(() -> print(page("x"), "@import url('" + address + "');"))
                .isInstanceOf(PrintException.class);
    }

    @Test
    void a_style_that_the_layout_does_not_understand_is_an_error() {
        assertThatThrownBy(() -> print(page("x"), "html { font-family: 'Source Serif 4' } p { display: flex }"))
                .isInstanceOf(PrintException.class)
                .hasMessageContaining("flex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${edition?api.class}",
                "${edition.class}",
                "${edition.getClass()}",
                "<#include \"../../../etc/passwd\">",
                "<#include \"/etc/passwd\">",
                "${.data_model.edition.title.class.name}"
            })
    void a_template_reaches_nothing_but_the_edition(String attempt) {
        assertThatThrownBy(() -> print(page(attempt))).isInstanceOf(PrintException.class);
    }

    private static String page(String content) {
        return "<html lang=\"en\"><head><title>t</title><meta name=\"description\" content=\"d\"/>"
                + "<link rel=\"stylesheet\" type=\"text/css\" href=\"briefing.css\"/></head><body><h1>T</h1><p>"
                + content + "</p></body></html>";
    }

    private void print(String template) throws IOException {
        print(template, "html { font-family: 'Source Serif 4' }");
    }

    private void print(String template, String styleSheet) throws IOException {
        Files.createDirectories(folder.resolve("briefing"));
        Files.writeString(folder.resolve("briefing/briefing.ftlx"), template);
        Files.writeString(folder.resolve("briefing/briefing.css"), styleSheet);
        new PrintEdition().print(SampleEditions.empty(), SampleKits.of(folder), JSON);
    }
}
