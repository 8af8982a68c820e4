package standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import standpoint.keep.KeepSettings;
import standpoint.keep.Store;
import standpoint.model.Article;

/** Which articles of the bundled coverage are taken for one text, beside what a reader finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCopiesTest {

    private static final String BANNU =
            "https://www.northgate-agency.example/world/asia-pacific/pakistani-taliban-claim-bannu-raid-2026-11-16";

    private final Desk desk;
    private final Path output;

    DemoCopiesTest(@TempDir Path folder) throws IOException {
        desk = Desk.in(folder);
        desk.run("demo");
        output = folder.resolve("output");
    }

    @Test
    void every_copy_is_found_and_nothing_else_is_taken_for_one() throws IOException {
        Map<String, Integer> wanted = wanted();
        Map<String, Article> found = newest();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Article one : found.values())
            for (Article other : found.values()) {
                if (one.id().compareTo(other.id()) >= 0) continue;
                boolean same = group(wanted, one).equals(group(wanted, other));
                boolean told = one.voice().equals(other.voice());
                if (same && told) right++;
                else if (told) wrong++;
                else if (same) missed++;
            }
        assertThat(found).hasSizeGreaterThan(20);
        assertThat(right).isEqualTo(1);
        assertThat(wrong).isZero();
        assertThat(missed).isZero();
    }

    @Test
    void what_was_corrected_is_shown_before_and_after() throws IOException {
        assertThat(desk.run("archive", "show", BANNU)).isZero();
        assertThat(desk.out())
                .contains("version 1", "version 2, seen Thu 19 Nov 2026 07:30 Asia/Karachi, full")
                .containsPattern("(?m)^- .*nine officers were killed and seven wounded")
                .containsPattern("(?m)^\\+ .*eleven officers were killed and five wounded");
    }

    @Test
    void the_versions_of_an_article_are_also_had_as_json_by_its_id() throws IOException {
        String id = Objects.requireNonNull(newest().get(BANNU)).id();
        assertThat(desk.run("archive", "show", id, "--format", "json")).isZero();
        List<String> lines = desk.out().lines().toList();
        assertThat(lines).hasSize(2);
        JsonNode second = new ObjectMapper().readTree(lines.get(1));
        assertThat(second.get("version").asInt()).isEqualTo(2);
        assertThat(second.get("edits").get(0).get("added").get(0).asText()).contains("eleven officers");
    }

    @Test
    void what_is_neither_an_edition_nor_an_article_is_a_mistake_of_use() {
        assertThat(desk.run("archive", "show", "https://nowhere.example/")).isEqualTo(2);
        assertThat(desk.err()).contains("no edition and no article 'https://nowhere.example/'");
    }

    private static String group(Map<String, Integer> wanted, Article article) {
        String url = article.url().toString();
        return wanted.containsKey(url) ? "group " + wanted.get(url) : url;
    }

    /** Number of its group, by address. */
    private static Map<String, Integer> wanted() throws IOException {
        Map<String, Integer> groups = new HashMap<>();
        JsonNode gold = new YAMLMapper()
                .readTree(Path.of("src/test/resources/demo/copies.yaml").toFile())
                .get("groups");
        for (int i = 0; i < gold.size(); i++) for (JsonNode url : gold.get(i)) groups.put(url.asText(), i);
        return groups;
    }

    private Map<String, Article> newest() {
        Map<String, Article> articles = new TreeMap<>();
        try (Store store = Store.open(new KeepSettings(output))) {
            store.coverage()
                    .forEachSeenSince(
                            "demo",
                            Instant.EPOCH,
                            article -> articles.put(article.url().toString(), article));
        }
        return articles;
    }
}
