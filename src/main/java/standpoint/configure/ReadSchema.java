package standpoint.configure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads the JSON schemas that come with the program. */
final class ReadSchema {

    private final JsonMapper mapper = new JsonMapper();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Problems problems;

    ReadSchema(Problems problems) {
        this.problems = problems;
    }

    CheckShape read(Shape shape) {
        String name = shape.resource();
        try (InputStream resource = Objects.requireNonNull(Shape.class.getResourceAsStream(name), name)) {
            JsonNode document = mapper.readTree(resource);
            return new CheckShape(document, registry.getSchema(document), problems);
        } catch (IOException broken) {
            throw new UncheckedIOException("The schema " + name + " in the program cannot be read.", broken);
        }
    }
}
