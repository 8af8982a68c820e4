package standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of what a reader finds in the bundled coverage the program finds; the floors are what it reached. */
class DemoStatementsTest {

    private record Statement(String content, Set<String> parties) {}

    @TempDir
    private Path folder;

    private final Map<String, List<Statement>> found = new LinkedHashMap<>();
    private JsonNode expected = new ObjectMapper().nullNode();

    @BeforeEach
    void read_every_page_of_the_coverage() throws IOException {
        Desk desk = Desk.in(folder);
        desk.run("positions", folder.resolve("config/demo").toString(), "--briefing", "demo", "--format", "json");
        for (String line : desk.out().lines().toList()) {
            JsonNode page = new ObjectMapper().readTree(line);
            List<Statement> statements = found.computeIfAbsent(address(page), url -> new ArrayList<>());
            page.path("attributions").forEach(each -> statements.add(statement(each)));
            page.path("nested").forEach(each -> statements.add(statement(each)));
        }
        expected = new YAMLMapper()
                .readTree(Path.of("src/test/resources/demo/expected.yaml").toFile())
                .get("attributions");
    }

    @Test
    void most_statements_are_found_and_hardly_any_is_given_to_a_wrong_party() {
        int seen = 0;
        int right = 0;
        int wrong = 0;
        for (JsonNode wanted : expected) {
            List<Statement> same = found.getOrDefault(wanted.get("url").asText(), List.of()).stream()
                    .filter(statement -> alike(
                            statement.content(), words(wanted.get("content").asText())))
                    .toList();
            boolean told =
                    same.stream().anyMatch(statement -> statement.parties().equals(parties(wanted)));
            if (!same.isEmpty()) seen++;
            if (told) right++;
            else if (same.stream().anyMatch(statement -> !statement.parties().isEmpty())) wrong++;
        }
        assertThat(expected).hasSize(120);
        assertThat(seen).isGreaterThanOrEqualTo(116);
        assertThat(right).isGreaterThanOrEqualTo(97);
        assertThat(wrong).isLessThanOrEqualTo(2);
    }

    /** The one holds the other, or nearly so: a trailing clause more or less is the same statement. */
    private static boolean alike(String found, String wanted) {
        return found.contains(wanted) || (wanted.contains(found) && found.length() > 0.6 * wanted.length());
    }

    private static Statement statement(JsonNode attribution) {
        return new Statement(words(attribution.get("text").asText().split(" \\| ", 3)[2]), parties(attribution));
    }

    private static Set<String> parties(JsonNode node) {
        Set<String> parties = new TreeSet<>();
        node.path("parties").forEach(party -> parties.add(party.asText()));
        return parties;
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static String address(JsonNode page) {
        return page.get("file")
                .asText()
                .replaceAll(".*/2026-11-1[89]/", "https://")
                .replaceAll("\\.html$", "");
    }
}
