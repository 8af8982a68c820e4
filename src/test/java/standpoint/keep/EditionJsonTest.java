package standpoint.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static standpoint.keep.Samples.MORNING;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import standpoint.model.Edition;
import standpoint.model.Sentence;

/** The document of an edition. */
class EditionJsonTest {

    private final EditionJson json = new EditionJson();
    private final Edition edition = Samples.edition("demo", 1, MORNING);

    @TempDir
    private Path folder;

    @Test
    void an_edition_comes_back_as_it_was() {
        assertThat(json.read(json.write(edition))).isEqualTo(edition);
    }

    @Test
    void the_document_says_first_what_it_is_and_has_no_key_for_what_is_not_there() {
        assertThat(new String(json.write(edition), StandardCharsets.UTF_8))
                .startsWith(
                        "{\n  \"schema\" : \"standpoint.edition/1\",\n  \"offsets\" : \"utf-16\",\n  \"id\" : \"demo-2026-11-23-1\",\n")
                .contains("\"پاکستان\"", "\"from\" : \"2026-11-22T02:30:00Z\"")
                .doesNotContain("null", "\"cue\"", "\r")
                .endsWith("}\n");
    }

    @Test
    void the_document_is_as_its_schema_says() throws IOException {
        assertThat(schema().validate(text(edition), InputFormat.JSON)).isEmpty();
    }

    @Test
    void a_document_from_before_languages_were_told_can_still_be_read() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode old = (ObjectNode) mapper.readTree(text(edition));
        ((ObjectNode) old.get("coverage")).remove("languages");
        assertThat(schema().validate(old.toString(), InputFormat.JSON)).isEmpty();
        assertThat(json.read(mapper.writeValueAsBytes(old)).coverage().languages())
                .isEmpty();
    }

    @Test
    void a_document_from_before_the_bottom_line_had_sentences_can_still_be_read() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode old = (ObjectNode) mapper.readTree(text(edition));
        ObjectNode line = old.putArray("bottomLine").addObject();
        line.put("positionId", "p1")
                .put("partyId", "ireland")
                .put("act", "REJECT")
                .put("change", "NEW");
        line.putObject("words")
                .put("text", "no")
                .putObject("span")
                .put("begin", 1)
                .put("end", 3);
        line.put("source", 1);
        old.remove("rewording");

        Edition read = json.read(mapper.writeValueAsBytes(old));

        assertThat(read.bottomLine()).extracting(Sentence::cited).containsExactly("Ireland: no[1]");
        assertThat(read.rewording()).isEmpty();
    }

    @Test
    void the_schema_notices_what_is_left_out_or_added_or_misspelt() throws IOException {
        String good = text(edition);
        for (String bad : new String[] {
            good.replace("\"number\" : 1,\n  \"date\"", "\"date\""),
            good.replace("\"publisher\"", "\"extra\" : 1,\n  \"publisher\""),
            good.replace("\"HARDENED\"", "\"HARDER\""),
            good.replace("edition/1", "edition/2")
        }) {
            assertThat(bad).isNotEqualTo(good);
            assertThat(schema().validate(bad, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void a_document_of_another_version_is_refused_with_both_versions_named() {
        byte[] newer = text(edition).replace("edition/1", "edition/2").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> json.read(newer))
                .isInstanceOf(KeepException.class)
                .hasMessage("This program reads standpoint.edition/1, and the document is 'standpoint.edition/2'.");
    }

    @Test
    void what_is_no_whole_edition_is_refused() {
        byte[] whole = json.write(edition);
        for (byte[] broken : new byte[][] {
            Arrays.copyOf(whole, whole.length / 2),
            {},
            "[]".getBytes(StandardCharsets.UTF_8),
            "{\"schema\":\"standpoint.edition/1\"}".getBytes(StandardCharsets.UTF_8),
            text(edition).replace("\"publisher\"", "\"publischer\"").getBytes(StandardCharsets.UTF_8)
        }) assertThatThrownBy(() -> json.read(broken)).isInstanceOf(KeepException.class);
    }

    @Test
    void the_same_edition_is_the_same_bytes_in_another_program_zone_and_locale() throws Exception {
        Path there = folder.resolve("edition.json");
        assertThat(SecondProgram.start(
                                "-Duser.timezone=Pacific/Apia",
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Dline.separator=\r\n",
                                "write",
                                there.toString())
                        .waitFor())
                .isZero();
        assertThat(there).hasBinaryContent(json.write(edition));
        assertThat(Files.size(there)).isGreaterThan(1000);
    }

    private String text(Edition written) {
        return new String(json.write(written), StandardCharsets.UTF_8);
    }

    private static Schema schema() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(EditionJson.class.getResourceAsStream("edition-1.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new ObjectMapper().readTree(file));
        }
    }
}
