package standpoint.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.model.Briefing;
import standpoint.model.Colours;
import standpoint.model.Layout;

class ReadLayoutTest {

    @TempDir
    Path folder;

    @Test
    void a_briefing_that_says_nothing_of_it_has_the_usual_layout() throws IOException {
        assertThat(daily(new ConfigurationSample(folder)).layout()).isEqualTo(Layout.usual());
    }

    @Test
    void a_briefing_chooses_length_sections_colours_templates_and_logo() throws IOException {
        var sample = new ConfigurationSample(folder);
        Path own = Files.createDirectories(folder.resolve("config/own/briefing/sections"));
        Files.writeString(own.resolve("weather.ftlx"), "<#-- ours -->");
        Files.writeString(folder.resolve("config/own/logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
        Path file = sample.file("briefings/daily.yaml");
        Files.writeString(file, Files.readString(file) + """
                layout:
                  length: brief
                  sections: [sources, weather, parties]
                  colours: {accent: "#00695c"}
                  templates: own
                  logo: own/logo.svg
                """);
        assertThat(daily(sample).layout())
                .isEqualTo(new Layout(
                        Layout.Length.BRIEF,
                        List.of("sources", "weather", "parties"),
                        new Colours(Colours.usual().ink(), "#00695c"),
                        Optional.of(folder.resolve("config/own")),
                        Optional.of(folder.resolve("config/own/logo.svg"))));
    }

    private static Briefing daily(ConfigurationSample sample) {
        return sample.read().findBriefing("daily").orElseThrow();
    }
}
