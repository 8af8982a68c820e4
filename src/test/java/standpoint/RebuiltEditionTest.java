package standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published editions, made again long after. */
class RebuiltEditionTest {

    private static final String ID = "demo-2026-11-18-1";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void issue() throws IOException {
        desk = Desk.in(folder);
        assertThat(desk.run("run", "demo", "--at", "2026-11-18T02:30:00Z")).isZero();
    }

    @Test
    void an_edition_is_made_again_byte_for_byte_though_its_templates_are_gone() throws IOException {
        Files.writeString(folder.resolve("templates/words/en.ftl"), "<#assign direction = 'ltr'>");
        Files.writeString(folder.resolve("templates/briefing/briefing.ftlx"), "<html/>");
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(desk.run(
                            "archive",
                            "rebuild",
                            ID,
                            "--to",
                            folder.resolve("again").toString()))
                    .isZero();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(desk.out()).isEqualTo(ID + ": the same bytes\n");
        for (String ending : List.of(".pdf", ".html", ".json"))
            assertThat(folder.resolve("again/" + ID + ending))
                    .hasSameBinaryContentAs(desk.issued(ID + ending).get(0));
    }

    @Test
    void lost_and_altered_files_are_put_back() throws IOException {
        Path pdf = desk.issued(".pdf").get(0);
        Path page = desk.issued(".html").get(0);
        byte[] published = Files.readAllBytes(pdf);
        Files.delete(pdf);
        Files.writeString(page, "altered");
        assertThat(desk.run("archive", "verify")).isEqualTo(1);
        assertThat(desk.run("archive", "rebuild", ID)).isZero();
        assertThat(pdf).doesNotExist();
        assertThat(desk.run("archive", "rebuild", ID, "--restore", "--format", "json"))
                .isZero();
        assertThat(desk.out()).contains("\"state\":\"same\"", "2026/11/18/" + ID + ".pdf", ID + ".html");
        assertThat(pdf).hasBinaryContent(published);
        assertThat(desk.run("archive", "verify")).isZero();
    }

    @Test
    void templates_that_were_tampered_with_are_not_used() throws IOException {
        Path kit = desk.issued(".zip").get(0);
        Files.writeString(kit, "PK");
        assertThat(desk.run("archive", "rebuild", ID)).isEqualTo(1);
        assertThat(desk.err()).contains(kit.getFileName().toString(), "is not what was published");
    }

    @Test
    void an_edition_that_is_not_there_is_named() {
        assertThat(desk.run("archive", "rebuild", "demo-2026-11-17-9")).isEqualTo(2);
        assertThat(desk.err()).contains("there is no edition 'demo-2026-11-17-9'; see standpoint archive list");
    }
}
