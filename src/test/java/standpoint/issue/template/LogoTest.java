package standpoint.issue.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoTest {

    private static final String PIXEL =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir
    Path folder;

    @Test
    void shapes_and_pictures_are_welcome() throws IOException {
        Path png = Files.write(folder.resolve("logo.png"), Base64.getDecoder().decode(PIXEL));
        Path svg = svg("<defs><path id='a' d='M0 0h9v9z'/></defs><use href='#a' fill='url(#b)'/>");
        assertThat(Logo.findFault(png)).isEmpty();
        assertThat(Logo.findFault(svg)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <script>alert(1)</script>                    | holds <script>
                    <foreignObject/>                             | holds <foreignObject>
                    <text>Desk</text>                            | holds <text>
                    <image href='https://x.example/a.png'/>      | holds <image>
                    <style>@import url(https://x.example)</style>| holds <style>
                    <use href='https://x.example/a.svg#b'/>      | fetches or runs something (href)
                    <rect fill='url(https://x.example/a.svg#b)'/>| fetches or runs something (fill)
                    <rect style='fill:url(  "file:///etc/x")'/>  | fetches or runs something (style)
                    <rect onclick='alert(1)'/>                   | fetches or runs something (onclick)
                    <rect                                        | is not well-formed
                    """)
    void a_drawing_that_fetches_runs_or_writes_is_refused(String content, String reason) throws IOException {
        assertThat(Logo.findFault(svg(content)))
                .hasValueSatisfying(fault -> assertThat(fault).contains(reason));
    }

    @Test
    void a_file_that_is_no_logo_is_refused_whatever_its_name() throws IOException {
        assertThat(Logo.findFault(Files.writeString(folder.resolve("a.png"), "GIF89a")))
                .hasValue("is not a PNG, whatever its name");
        assertThat(Logo.findFault(Files.writeString(folder.resolve("a.svg"), "<html/>")))
                .hasValue("is not an SVG, whatever its name");
        assertThat(Logo.findFault(folder.resolve("none.png"))).hasValue("is not a file");
        assertThat(Logo.findFault(folder.resolve("a.gif"))).hasValue("is neither .png nor .svg");
    }

    private Path svg(String content) throws IOException {
        return Files.writeString(
                folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'>" + content + "</svg>");
    }
}
