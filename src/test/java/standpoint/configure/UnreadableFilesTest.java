package standpoint.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are missing, or whose bytes are no text: what golden pairs cannot show. */
class UnreadableFilesTest {

    private static final String DAILY = "briefings/daily.yaml";

    @TempDir
    Path parent;

    private ConfigurationSample sample;

    @BeforeEach
    void set_up() throws IOException {
        sample = new ConfigurationSample(parent);
    }

    @Test
    void a_missing_folder_is_named() throws IOException {
        sample.remove("");
        assertThat(sample.problems()).containsExactly("config: is not a folder; wanted the one with standpoint.yaml");
    }

    @Test
    void all_that_is_missing_is_named_at_once() throws IOException {
        for (String name : new String[] {"standpoint.yaml", "outlets.yaml", "parties", "briefings"})
            sample.remove(name);
        assertThat(sample.problems())
                .containsExactly(
                        "config/briefings: is missing; wanted a folder with one briefing a file",
                        "config/outlets.yaml: is missing; wanted a file of outlets",
                        "config/parties: is missing; wanted a folder with one party a file",
                        "config/standpoint.yaml: is missing; wanted a file of settings");
    }

    @Test
    void a_configuration_without_a_briefing_is_none() throws IOException {
        sample.remove("briefings/sparse.yaml");
        sample.remove(DAILY);
        assertThat(sample.problems())
                .containsExactly("config/briefings: holds no .yaml file; wanted one briefing a file");
    }

    @Test
    void a_file_that_would_be_passed_over_is_named() throws IOException {
        sample.write("briefings/weekly.yml", "id: weekly\n");
        sample.write("briefings/README.md", "How to write a briefing\n");
        sample.write("briefings/.daily.yaml", "left by an editor\n");
        assertThat(sample.problems())
                .containsExactly("config/briefings/weekly.yml: would not be read; wanted a name that ends in .yaml");
    }

    @Test
    void a_folder_in_place_of_a_file_is_named() throws IOException {
        Files.createDirectory(sample.file("parties/gamma.yaml"));
        assertThat(sample.problems())
                .singleElement()
                .asString()
                .startsWith("config/parties/gamma.yaml: cannot be read");
    }

    @Test
    void a_byte_that_is_not_utf_8_has_its_place() throws IOException {
        Files.write(sample.file(DAILY), "id: daily\ntitle: Aperçu\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sample.problems())
                .containsExactly("config/briefings/daily.yaml:2:12: "
                        + "found the byte 0xE7, which is not UTF-8; wanted a file saved as UTF-8");
    }

    @Test
    void a_character_cut_in_half_at_the_end_is_not_utf_8() throws IOException {
        Files.write(sample.file(DAILY), new byte[] {'i', 'd', (byte) 0xC3});
        assertThat(sample.problems()).singleElement().asString().contains("daily.yaml:1:3: found the byte 0xC3");
    }

    @Test
    void a_control_character_has_its_place() throws IOException {
        sample.write(DAILY, "id: daily\ntitle: Da\u0007ily\n");
        assertThat(sample.problems())
                .containsExactly(
                        "config/briefings/daily.yaml:2:10: found the control character U+0007; wanted text only");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_do_no_harm() throws IOException {
        String daily = Files.readString(sample.file(DAILY));
        sample.write(DAILY, "\uFEFF" + daily.replace("\n", "\r\n"));
        assertThat(sample.problems()).isEmpty();
    }

    @Test
    void a_file_of_more_than_a_megabyte_is_not_even_read() throws IOException {
        sample.write(DAILY, "#".repeat(1024 * 1024 + 1));
        assertThat(sample.problems())
                .containsExactly("config/briefings/daily.yaml: has 1048577 bytes; wanted at most 1 MB (1048576 bytes)");
    }

    @Test
    void a_pit_of_brackets_is_refused() throws IOException {
        sample.write(DAILY, "[".repeat(500_000));
        assertThat(sample.problems()).singleElement().asString().contains("too deep to follow");
    }

    @Test
    void a_very_long_word_is_neither_compared_nor_repeated_whole() throws IOException {
        sample.replace(DAILY, "Asia/Karachi", "Asia/" + "K".repeat(900_000));
        assertThat(sample.problems())
                .singleElement()
                .asString()
                .hasSizeLessThan(200)
                .contains("is not a time zone");
    }

    @Test
    void a_broken_file_of_outlets_does_not_make_every_source_a_problem() throws IOException {
        sample.write("outlets.yaml", "outlets: [");
        sample.write("parties/beta.yaml", "id: [");
        assertThat(sample.problems())
                .hasSize(2)
                .allMatch(problem -> problem.contains("is not YAML"))
                .anyMatch(problem -> problem.startsWith("config/outlets.yaml"))
                .anyMatch(problem -> problem.startsWith("config/parties/beta.yaml"));
    }

    @Test
    void a_tree_of_aliases_costs_nothing() throws IOException {
        String bomb = Stream.iterate('a', c -> (char) (c + 1))
                .limit(20)
                .map(c -> "%c: &%c [%s]%n".formatted(c + 1, c + 1, ("*" + c + ", ").repeat(9)))
                .reduce("a: &a [x]\n", String::concat);
        sample.write(DAILY, bomb);
        assertThat(sample.problems()).hasSizeGreaterThan(180).allMatch(problem -> problem.length() < 250);
    }
}
