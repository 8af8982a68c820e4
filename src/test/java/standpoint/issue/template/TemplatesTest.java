package standpoint.issue.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import standpoint.issue.pdf.LongEditions;
import standpoint.model.Colours;
import standpoint.model.Edition;
import standpoint.model.Layout;

class TemplatesTest {

    private static final Edition EDITION = LongEditions.of(1, 1);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as n></#list>",
                "<#macro m><#list 1..1000000000 as n></#list></#macro><@m/>",
                "<#import 'other.ftl' as o><@o.forever/>"
            })
    void a_loop_without_an_end_is_stopped(String loop) throws IOException {
        write("other.ftl", "<#macro forever><#list 1.. as n></#list></#macro>");
        write("a.ftl", loop);
        assertThatThrownBy(() -> fill("a.ftl", new Limits(Duration.ofMillis(300), 1000)))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("a.ftl")
                .hasMessageContaining("look for a loop without an end");
        assertThat(Thread.getAllStackTraces().keySet())
                .as("threads that still fill a template after they were told to stop")
                .filteredOn(thread -> thread.getName().equals("template"))
                .allSatisfy(thread ->
                        assertThat(thread.isInterrupted() || stops(thread)).isTrue());
    }

    private static boolean stops(Thread thread) {
        try {
            thread.join(10_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    @Test
    void a_template_that_writes_without_an_end_is_stopped() throws IOException {
        write("a.ftl", "<#list 1.. as n>again and </#list>");
        assertThatThrownBy(() -> fill("a.ftl", new Limits(Duration.ofMinutes(1), 1000)))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("writes more than 1000 characters");
    }

    @Test
    void a_template_that_calls_itself_without_an_end_is_stopped() throws IOException {
        write("a.ftl", "<#macro m><@m/></#macro><@m/>");
        assertThatThrownBy(() -> fill("a.ftl", Limits.USUAL))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("calls itself without an end");
    }

    @Test
    void a_briefing_s_own_files_stand_before_the_common_ones() throws IOException {
        write("common/a.ftl", "common <#include 'b.ftl'>");
        write("common/b.ftl", "common");
        write("own/b.ftl", "own");
        assertThat(kit("own").templates().fill("a.ftl", EDITION, Medium.text())).isEqualTo("common own");
    }

    @Test
    void a_mistake_in_a_briefing_s_own_file_is_named_where_it_is() throws IOException {
        write("common/a.ftl", "fine");
        Path own = write("own/a.ftl", "\n${edition.titel}");
        assertThatThrownBy(() -> kit("own").templates().fill("a.ftl", EDITION, Medium.text()))
                .hasMessageContaining("In " + own + ", line 2, column 3");
    }

    @Test
    void a_kit_that_is_packed_and_unpacked_is_the_same() throws IOException {
        write(
                "common/a.ftl",
                "${layout.colours.ink} ${layout.sections?join(',')} ${layout.length} ${layout.logo!'none'}");
        Files.writeString(folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Kit kit = Kit.read(
                folder.resolve("common"),
                new Layout(
                        Layout.Length.BRIEF,
                        List.of("parties", "sources"),
                        new Colours("#000000", "#b4451f"),
                        Optional.empty(),
                        Optional.of(folder.resolve("logo.svg"))));
        byte[] packed = kit.pack("program 1\n");
        Kit unpacked = Kit.unpack(packed);
        assertThat(unpacked.pack("program 1\n")).isEqualTo(packed);
        assertThat(Kit.imprint(packed)).isEqualTo("program 1\n");
        assertThat(unpacked.onePage()).isTrue();
        assertThat(unpacked.find("logo.svg")).isPresent();
        Medium medium = new Medium(text -> text, unpacked.logo(), 1);
        assertThat(unpacked.templates().fill("a.ftl", EDITION, medium))
                .isEqualTo("#000000 parties,sources BRIEF logo.svg");
    }

    private String fill(String name, Limits limits) {
        return new Templates(Kit.read(folder, Layout.usual()), limits).fill(name, EDITION, Medium.text());
    }

    private Kit kit(String own) {
        Layout usual = Layout.usual();
        return Kit.read(
                folder.resolve("common"),
                new Layout(
                        usual.length(),
                        usual.sections(),
                        usual.colours(),
                        Optional.of(folder.resolve(own)),
                        Optional.empty()));
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
