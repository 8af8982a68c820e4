package standpoint.keep;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import standpoint.model.Edition;

/**
 * An edition as a JSON document in UTF-8, as {@code edition-1.schema.json} beside this class describes it. The same
 * edition gives the same bytes in every run, zone and locale. Spans count UTF-16 code units, as the document says.
 */
public final class EditionJson {

    private static final String SCHEMA = "standpoint.edition/1";
    private static final String OFFSETS = "utf-16";

    private final JsonMapper mapper = Json.mapper();

    /** Makes a writer and reader of documents. */
    public EditionJson() {}

    /** Writes the edition's document. */
    public byte[] write(Edition edition) {
        ObjectNode document = mapper.createObjectNode().put("schema", SCHEMA).put("offsets", OFFSETS);
        try {
            document.setAll((ObjectNode) mapper.valueToTree(edition));
            byte[] written = pretty().writeValueAsBytes(document);
            byte[] closed = Arrays.copyOf(written, written.length + 1);
            closed[written.length] = '\n';
            return closed;
        } catch (IOException e) {
            throw new KeepException("Edition " + edition.id() + " cannot be written as JSON.", e);
        }
    }

    private ObjectWriter pretty() {
        // the platform's line end would make the bytes differ between systems
        var indenter = new DefaultIndenter("  ", "\n");
        return mapper.writer(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    /**
     * Reads a document back.
     *
     * @throws KeepException when it is not a document of a version that this program knows
     */
    public Edition read(byte[] json) {
        try {
            JsonNode document = mapper.readTree(json);
            String schema = document.path("schema").asText();
            if (!(document instanceof ObjectNode edition) || !schema.equals(SCHEMA))
                throw new KeepException("This program reads %s, and the document is %s."
                        .formatted(SCHEMA, schema.isEmpty() ? "no edition" : "'" + schema + "'"));
            edition.remove("schema");
            edition.remove("offsets");
            // documents from before languages were told say nothing of them
            if (edition.path("coverage") instanceof ObjectNode coverage && !coverage.has("languages"))
                coverage.putArray("languages");
            // nor those from before figures were compared of figures
            if (!edition.has("figureDisputes")) edition.putArray("figureDisputes");
            // nor those from before changes were charted of changes
            for (JsonNode counted : edition.path("history"))
                if (counted instanceof ObjectNode entry && !entry.has("changes")) entry.putArray("changes");
            OlderHeadlines.replace(edition);
            return mapper.treeToValue(edition, Edition.class);
        } catch (IOException e) {
            throw new KeepException("The document is not a whole edition: " + e.getMessage(), e);
        }
    }
}
