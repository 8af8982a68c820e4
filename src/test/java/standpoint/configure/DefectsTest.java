package standpoint.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Golden pairs: each {@code x.yaml} takes the place of one file in a sound configuration, and {@code x.expected} holds
 * the problems that are then reported, one a line.
 */
class DefectsTest {

    @TempDir
    Path folder;

    @TestFactory
    List<DynamicTest> a_defect_of_the_settings_is_reported_where_it_is() throws IOException {
        return tests("standpoint", "standpoint.yaml");
    }

    @TestFactory
    List<DynamicTest> a_defect_of_the_outlets_is_reported_where_it_is() throws IOException {
        return tests("outlets", "outlets.yaml");
    }

    @TestFactory
    List<DynamicTest> a_defect_of_a_party_is_reported_where_it_is() throws IOException {
        return tests("parties", "parties/alpha.yaml");
    }

    @TestFactory
    List<DynamicTest> a_defect_of_a_briefing_is_reported_where_it_is() throws IOException {
        return tests("briefings", "briefings/daily.yaml");
    }

    private List<DynamicTest> tests(String kind, String replaced) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path defect : ConfigurationSample.defects(kind)) {
            String name = defect.getFileName().toString().replace(".yaml", "");
            tests.add(DynamicTest.dynamicTest(name, () -> check(defect, name, replaced)));
        }
        return tests;
    }

    private void check(Path defect, String name, String replaced) throws IOException {
        var sample = new ConfigurationSample(Files.createDirectory(folder.resolve(name)));
        Files.writeString(sample.file(replaced), Files.readString(defect));
        String expected = Files.readString(defect.resolveSibling(name + ".expected"));
        assertThat(sample.problems())
                .isNotEmpty()
                .containsExactlyElementsOf(expected.lines().toList());
    }
}
