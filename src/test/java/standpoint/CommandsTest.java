package standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {

    private static final String CLOSED = """
            id: demo
            title: Port strike
            schedule: {at: "07:00", days: [mon-fri], zone: Europe/Lisbon}
            parties: [pakistan]
            sources:
              - {id: first, outlet: dawn, feed: "http://127.0.0.1:9/feed"}
              - {id: second, outlet: dawn, feed: "http://no-such-host.invalid/feed"}
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void a_desk() throws IOException {
        desk = Desk.in(folder);
    }

    @Test
    void the_shipped_configuration_and_templates_have_no_problem() {
        assertThat(desk.run("check")).as(desk.err()).isZero();
        assertThat(desk.out()).startsWith("nothing wrong: 2 briefings");
    }

    @Test
    void a_wrong_configuration_is_told_with_its_place_and_exits_with_2() throws IOException {
        desk.where("briefings/demo.yaml", "Asia/Karachi", "Asia/Karchi");

        assertThat(desk.run("check")).isEqualTo(2);
        assertThat(desk.err()).contains("demo.yaml:").contains("Asia/Karchi").doesNotContain("Exception");
    }

    @Test
    void a_broken_template_is_told_with_its_place_and_exits_with_2() throws IOException {
        desk.with("../templates/mail/edition.ftlh", "<p>${edition.titel}</p>");

        assertThat(desk.run("check")).isEqualTo(2);
        assertThat(desk.err()).contains("mail/edition.ftlh, line 1, column 6").contains("edition.titel");
    }

    @Test
    void a_broken_prompt_is_told_with_its_place_and_exits_with_2() throws IOException {
        desk.with("../templates/reword/positions.txt.ftl", "${edition.titel}");

        assertThat(desk.run("check")).isEqualTo(2);
        assertThat(desk.err()).contains("reword/positions.txt.ftl, line 1, column 3");
    }

    @Test
    void a_language_model_that_is_away_is_told_and_costs_the_edition_nothing() throws IOException {
        desk.where(
                "standpoint.yaml",
                "publisher: Standpoint",
                "publisher: Standpoint\nlanguage-model: {endpoint: http://127.0.0.1:1/v1, model: qwen3}");

        assertThat(desk.run("run", "demo", "--at", "2026-11-18", "--preview")).isZero();
        assertThat(desk.err())
                .contains("bottom line in the program's own words, not those of qwen3:"
                        + " its server cannot be reached");
        assertThat(desk.issued(".pdf")).hasSize(1);
    }

    @Test
    void a_briefing_that_is_not_there_is_a_mistake_of_use_that_names_those_that_are() {
        assertThat(desk.run("run", "pakistn")).isEqualTo(2);
        assertThat(desk.err()).contains("there is no briefing 'pakistn'").contains("pakistan-afghanistan");
    }

    @Test
    void an_unknown_option_is_a_mistake_of_use() {
        assertThat(desk.run("check", "--soon")).isEqualTo(2);
        assertThat(desk.err()).contains("--soon").contains("--help");
    }

    @Test
    void a_time_that_is_none_is_a_mistake_of_use() {
        assertThat(desk.run("run", "demo", "--at", "tomorrow")).isEqualTo(2);
        assertThat(desk.err()).contains("'tomorrow' is not a time");
    }

    @Test
    void an_edition_is_issued_without_any_network_and_says_so() throws IOException {
        desk.with("briefings/demo.yaml", CLOSED);

        assertThat(desk.run("run", "demo", "--at", "2026-11-20T07:00")).isEqualTo(3);
        assertThat(desk.err()).contains("not read: Dawn (first)").contains("not read: Dawn (second)");
        assertThat(desk.issued(".pdf")).hasSize(1);
    }

    @Test
    void a_preview_is_drawn_up_and_leaves_the_slot_free() throws IOException {
        assertThat(desk.run("run", "demo", "--at", "2026-11-18", "--preview")).isZero();
        assertThat(desk.issued(".pdf")).singleElement().asString().contains("/output/preview/");

        assertThat(desk.run("run", "demo", "--at", "2026-11-18")).isZero();
        assertThat(desk.out()).startsWith("demo-2026-11-18-1:");
    }

    @Test
    void a_preview_tells_what_it_holds_and_what_was_left_out_and_why() throws IOException {
        desk.run("run", "demo", "--at", "2026-11-18", "--preview");
        assertThat(desk.out())
                .contains("  new REQUEST → Afghan Taliban: ")
                .contains("2 entries off the subject", "Quetta beat Multan")
                .contains("failed: not found (404): Paghman Post, “Kandahar fruit traders")
                .contains("statements whose speaker could not be told", " more; --format json has them all");

        desk.run("run", "demo", "--at", "2026-11-18", "--preview", "--format", "json");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : desk.out().lines().toList()) lines.add(new ObjectMapper().readTree(line));
        JsonNode edition = new ObjectMapper()
                .readTree(Files.readString(desk.issued(".json").get(0)));
        assertThat(lines.get(0).get("state").asText()).isEqualTo("previewed");
        assertThat(lines)
                .filteredOn(line -> line.has("position"))
                .hasSize(edition.get("figures").get("positions").asInt());
        assertThat(lines)
                .filteredOn(line -> line.path("dropped").asText().equals("statement-unresolved"))
                .hasSize(edition.get("coverage").get("unresolved").asInt());
    }

    @Test
    void offsets_of_positions_count_code_points() throws IOException {
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "A dove 🕊 rose. Pakistan said that the border would stay open.");

        assertThat(desk.run("positions", text.toString(), "--format", "json")).isZero();
        JsonNode attribution =
                new ObjectMapper().readTree(desk.out()).get("attributions").get(0);
        assertThat(attribution.get("parties").get(0).asText()).isEqualTo("pakistan");
        assertThat(attribution.get("source").get(0).get(0).asInt()).isEqualTo(15);
        assertThat(attribution.get("source").get(0).get(1).asInt()).isEqualTo(23);
    }

    @Test
    void positions_say_that_a_language_is_read_in_part_or_not_at_all() throws IOException {
        Path urdu = folder.resolve("urdu.txt");
        Files.writeString(
                urdu, "پاکستان کے دفتر خارجہ نے کہا ہے کہ سرحد بند رہے گی۔ حکومت کا کہنا ہے کہ بات چیت جاری ہے۔");
        Path turkish = folder.resolve("turkish.txt");
        Files.writeString(
                turkish, "Dışişleri Bakanlığı sözcüsü salı günü yaptığı açıklamada sınırın kapalı kalacağını söyledi.");

        assertThat(desk.run("positions", urdu.toString(), turkish.toString())).isZero();
        assertThat(desk.out()).contains("سرحد بند رہے گی");
        assertThat(desk.err())
                .contains("urdu.txt: in Urdu, which is read by rules: direct quotations and fixed phrases only")
                .contains("turkish.txt: in Turkish, which is not read for statements");
    }

    @Test
    void one_file_that_is_not_there_does_not_stop_the_others() throws IOException {
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "China said that talks would resume.");

        assertThat(desk.run("positions", "nowhere.txt", text.toString())).isEqualTo(3);
        assertThat(desk.err()).contains("there is no file 'nowhere.txt'");
        assertThat(desk.out()).contains("talks would resume");
    }

    @Test
    void one_text_of_a_folder_that_cannot_be_read_does_not_stop_the_others() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.write(texts.resolve("a.txt"), new byte[] {'C', (byte) 0xff});
        Files.writeString(texts.resolve("b.txt"), "China said that talks would resume.");

        assertThat(desk.run("positions", texts.toString())).isEqualTo(3);
        assertThat(desk.err()).contains("a.txt: it is not text in UTF-8");
        assertThat(desk.out()).contains("talks would resume");
    }

    @Test
    void a_folder_without_texts_is_complained_of() throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));

        assertThat(desk.run("positions", texts.toString())).isEqualTo(1);
        assertThat(desk.err()).contains("there is no text in this folder");
    }

    @Test
    void a_text_that_gives_nothing_is_not_passed_over_in_silence() throws IOException {
        Path empty = folder.resolve("empty.txt");
        Path still = folder.resolve("still.txt");
        Files.writeString(empty, " ");
        Files.writeString(still, "The road is long.");

        assertThat(desk.run("positions", empty.toString(), still.toString())).isZero();
        assertThat(desk.err()).contains("empty.txt: there is no text in it", "still.txt: no statement was found in it");
    }

    @Test
    void an_explained_text_has_its_roles_marked() throws IOException {
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "China said that the sky was clear.");

        assertThat(desk.run("positions", "--explain", text.toString())).isZero();
        assertThat(desk.out())
                .contains("text.txt (en)", "[s1 China] [c1 said] [t1 that the sky was clear].", "1 china ASSERT");
    }

    @Test
    void what_somebody_quoted_says_that_others_say_is_kept_apart() throws IOException {
        Path text = folder.resolve("text.txt");
        Files.writeString(text, "Kabul said on Sunday that Islamabad had threatened to close all border crossings.");

        assertThat(desk.run("positions", text.toString(), "--format", "json")).isZero();
        JsonNode told = new ObjectMapper().readTree(desk.out());
        assertThat(told.get("attributions")).hasSize(1);
        assertThat(told.get("nested")).hasSize(1);
        assertThat(told.get("nested").get(0).get("hedged").asBoolean()).isTrue();
    }

    @Test
    void feeds_that_were_never_asked_say_so() {
        assertThat(desk.run("feeds", "demo")).isZero();
        assertThat(desk.out()).contains("margalla-home").contains("not asked yet");
    }

    @Test
    void feeds_tell_how_each_source_fared() {
        desk.run("demo");

        assertThat(desk.run("feeds", "demo")).isZero();
        assertThat(desk.out())
                .containsPattern("mpa-khyber +failed +since [^,]*: is an HTML page")
                .containsPattern("paghman-post +ok")
                .contains("6 entries · 5 articles in 30 days: 4 full, 1 paywalled · seen 10 h after publication");
    }

    @Test
    void sources_that_cannot_be_reached_say_when_they_are_asked_again() throws IOException {
        desk.with("briefings/demo.yaml", CLOSED);
        desk.run("run", "demo");

        assertThat(desk.run("feeds", "demo", "--format", "json")).isZero();
        JsonNode first =
                new ObjectMapper().readTree(desk.out().lines().findFirst().orElseThrow());
        assertThat(first.get("state").asText()).isEqualTo("failed");
        assertThat(first.get("failures").asInt()).isEqualTo(1);
        assertThat(first.get("nextAttempt").asText())
                .isGreaterThan(first.get("lastAsked").asText());
    }

    @Test
    void what_is_no_site_is_not_probed() {
        assertThat(desk.run("feeds", "--probe", "ftp://news.example/")).isEqualTo(2);
        assertThat(desk.err()).contains("'ftp://news.example/' is not the address of a site");
    }

    @Test
    void an_article_is_found_by_any_form_of_its_address() {
        desk.run("demo");

        String address = "margallaledger.example/news/204451/ttp-claims-bannu-raid?utm_source=feed";
        assertThat(desk.run("archive", "show", "http://m." + address)).isZero();
        assertThat(desk.out()).contains("demo, version 1, seen ");
    }

    @Test
    void a_site_that_cannot_be_probed_says_why() {
        assertThat(desk.run("feeds", "--probe", "http://127.0.0.1:8099/")).isEqualTo(1);
        assertThat(desk.err())
                .contains(
                        "http://127.0.0.1:8099/: leads to a private address, which is refused unless allow-private names it");
    }

    @Test
    void a_feed_can_be_looked_into() throws IOException {
        Path feed = folder.resolve("config/demo/2026-11-18/mpa-news.example/rss/national.xml");

        assertThat(desk.run("feed", feed.toString(), "--format", "json")).isZero();
        assertThat(new ObjectMapper().readTree(desk.out()).get("entries")).isNotEmpty();
    }

    @Test
    void the_next_fire_times_are_shown_in_their_zone() {
        assertThat(desk.run("schedule", "--next", "2")).isZero();
        assertThat(desk.out().lines()).hasSize(2).allMatch(line -> line.contains("07:30 Asia/Karachi"));
    }

    @Test
    void an_altered_file_is_named_by_the_archive() throws IOException {
        desk.run("demo");
        Files.writeString(desk.issued(".pdf").get(0), "not what was published");

        assertThat(desk.run("archive", "verify")).isEqualTo(1);
        assertThat(desk.err()).contains("demo-2026-11-18-1.pdf");
    }

    @Test
    void an_edition_is_listed_and_shown() {
        desk.run("demo");

        assertThat(desk.run("archive", "list")).isZero();
        assertThat(desk.out().lines().map(line -> line.split(" ", 2)[0]))
                .containsExactly("demo-2026-11-19-2", "demo-2026-11-18-1");
        assertThat(desk.run("archive", "show", "demo-2026-11-19-2")).isZero();
        assertThat(desk.out()).contains("Pakistan").contains("repeated");
        assertThat(desk.run("archive", "show", "demo-1999-01-01-1")).isEqualTo(2);
    }
}
