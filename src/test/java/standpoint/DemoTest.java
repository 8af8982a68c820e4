package standpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import standpoint.issue.pdf.Conformance;
import standpoint.keep.EditionJson;
import standpoint.model.Change;
import standpoint.model.CoverageReport.Unread;
import standpoint.model.Edition;
import standpoint.model.FeedState;
import standpoint.model.PartySection;
import standpoint.model.StatedPosition;
import standpoint.model.TextState;

/** The bundled coverage, through every step, as two editions on consecutive days. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

    private final Path folder;
    private final Desk desk;
    private final int code;
    private final Edition first;
    private final Edition second;

    DemoTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        desk = Desk.in(folder);
        code = desk.run("demo");
        List<Path> documents = desk.issued(".json");
        first = new EditionJson().read(Files.readAllBytes(documents.get(0)));
        second = new EditionJson().read(Files.readAllBytes(documents.get(1)));
    }

    @Test
    void two_dated_editions_are_issued() throws IOException {
        assertThat(code).isZero();
        assertThat(desk.issued(".pdf"))
                .extracting(file -> folder.relativize(file).toString())
                .containsExactly("output/2026/11/18/demo-2026-11-18-1.pdf", "output/2026/11/19/demo-2026-11-19-2.pdf");
    }

    @Test
    void they_conform_to_pdf_a_3a_and_pdf_ua_1() throws Exception {
        for (Path pdf : desk.issued(".pdf"))
            assertThat(Conformance.failedRules(Files.readAllBytes(pdf)))
                    .as(pdf.toString())
                    .isEmpty();
    }

    @Test
    void the_same_coverage_gives_the_same_bytes_in_another_zone_and_locale(@TempDir Path elsewhere) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            Desk other = Desk.in(elsewhere);
            other.run("demo");
            for (int i = 0; i < 2; i++) {
                assertThat(other.issued(".json").get(i))
                        .hasSameBinaryContentAs(desk.issued(".json").get(i));
                assertThat(other.issued(".pdf").get(i))
                        .hasSameBinaryContentAs(desk.issued(".pdf").get(i));
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void a_slot_is_issued_once() throws IOException {
        assertThat(desk.run("demo")).isZero();
        assertThat(desk.out())
                .contains("demo-2026-11-18-1 was issued before")
                .contains("demo-2026-11-19-2 was issued before");
        assertThat(desk.issued(".pdf")).hasSize(2);
    }

    @Test
    void the_archive_proves_both() {
        assertThat(desk.run("archive", "verify")).isZero();
        assertThat(desk.out()).contains("2 editions proven");
    }

    @Test
    void the_disputes_parties_speak_in_the_first_edition() {
        assertThat(speaking(first)).contains("pakistan", "afghan-taliban", "ttp", "china", "united-nations", "india");
    }

    @Test
    void the_second_edition_knows_what_was_said_before() {
        Set<Change> changes = second.positions().map(StatedPosition::change).collect(Collectors.toSet());
        assertThat(changes)
                .containsExactlyInAnyOrder(
                        Change.NEW, Change.REPEATED, Change.HARDENED, Change.SOFTENED, Change.REVERSED);
        assertThat(second.silences()).isNotEmpty();
        assertThat(first.positions()).extracting(StatedPosition::change).containsOnly(Change.NEW);
    }

    /** The marks in these files were checked by a reader, each against both days' coverage. */
    @Test
    void each_change_mark_is_as_a_reader_found_it() throws IOException {
        assertThat(Marks.of(first)).isEqualTo(golden("marks-1.json"));
        assertThat(Marks.of(second)).isEqualTo(golden("marks-2.json"));
    }

    @Test
    void the_changes_that_a_reader_expects_are_marked() throws IOException {
        JsonNode expected = new YAMLMapper()
                .readTree(Path.of("src/test/resources/demo/expected.yaml").toFile());
        int found = 0;
        for (JsonNode change : expected.get("changes")) {
            Change mark = Change.valueOf(
                    change.get("change").asText().toUpperCase(Locale.ROOT).replace(' ', '_'));
            if (!mark.shifted() && mark != Change.REPEATED) continue;
            String words = change.get("after").get(0).get("content").asText();
            assertThat(second.positions()
                            .filter(position ->
                                    position.party().equals(change.get("party").asText()))
                            .filter(position -> position.quotations().stream()
                                    .anyMatch(
                                            quotation -> Marks.words(quotation).contains(words)))
                            .map(StatedPosition::change))
                    .as(change.get("what").asText())
                    .containsExactly(mark);
            found++;
        }
        assertThat(found).isEqualTo(9);
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/demo", name));
    }

    @Test
    void what_could_not_be_read_is_named_with_its_reason() {
        assertThat(first.coverage().unread()).extracting(Unread::state).contains(TextState.FAILED, TextState.PAYWALLED);
        assertThat(second.coverage().sources())
                .filteredOn(line -> line.report().state().state() == FeedState.FAILED)
                .singleElement()
                .satisfies(line -> assertThat(line.report().state().reason())
                        .hasValueSatisfying(reason -> assertThat(reason).contains("HTML")));
    }

    @Test
    void a_reprint_is_counted_and_is_no_second_voice() {
        assertThat(first.coverage().reprints()).isEqualTo(1);
        assertThat(first.figures().outlets()).isLessThan(first.figures().articles());
    }

    @Test
    void figures_that_differ_are_set_out_by_who_gives_them() {
        assertThat(second.figureDisputes())
                .extracting(dispute -> dispute.claims()
                        .map(claim -> claim.number().text() + " " + claim.parties())
                        .toList())
                .contains(
                        List.of(
                                "16 civilians [afghan-taliban]",
                                "11 civilians [united-nations]",
                                "no civilians [pakistan]"),
                        List.of("more than 6,000 lorries [afghan-taliban]", "4,100 lorries [pakistan]"));
        assertThat(second.figureDisputes()).hasSize(3);
        assertThat(first.figureDisputes())
                .extracting(dispute -> dispute.claims()
                        .map(claim -> claim.number().text() + " " + claim.parties())
                        .toList())
                .contains(List.of("94,000 [afghan-taliban]", "61,000 people [united-nations]"));
    }

    @Test
    void an_edited_article_is_read_again() {
        assertThat(second.coverage().edited()).isEqualTo(1);
    }

    private static List<String> speaking(Edition edition) {
        return edition.parties().stream()
                .filter(section -> !section.positions().isEmpty())
                .map(PartySection::partyId)
                .toList();
    }
}
