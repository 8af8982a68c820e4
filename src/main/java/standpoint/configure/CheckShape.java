package standpoint.configure;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Checks a file against the JSON schema of its kind: its keys, and the form of each value by itself. */
final class CheckShape {

    private final JsonNode document;

    private final Schema schema;

    private final Problems problems;

    /** Takes the schema both as read, for its words, and as compiled. */
    CheckShape(JsonNode document, Schema schema, Problems problems) {
        this.document = document;
        this.schema = schema;
        this.problems = problems;
    }

    void check(YamlFile file) {
        for (Error error : schema.validate(file.root())) {
            String parent = error.getInstanceLocation().toString();
            switch (error.getKeyword()) {
                case "additionalProperties" -> refuseUnknown(file, parent, error);
                case "required" -> demand(file, parent, error);
                default -> refuse(file, parent, error);
            }
        }
    }

    private void refuseUnknown(YamlFile file, String parent, Error error) {
        String key = error.getProperty();
        String path = YamlFile.pointer(parent, key);
        List<String> known = new ArrayList<>();
        schemaOf(error).path("properties").fieldNames().forEachRemaining(known::add);
        String question = Spelling.question(key, known);
        String wanted = question.isEmpty() ? "; wanted one of " + String.join(", ", known) : question;
        problems.add(file.path(), file.placeOfKey(path), path, Wording.quote(key) + " is not a key here" + wanted);
    }

    private void demand(YamlFile file, String parent, Error error) {
        String key = error.getProperty();
        String meaning = property(schemaOf(error), key).path("description").asText();
        String message = "the key '" + key + "' is missing: " + meaning;
        problems.add(file.path(), file.placeOfKey(parent), YamlFile.pointer(parent, key), message);
    }

    private void refuse(YamlFile file, String path, Error error) {
        JsonNode wanted = schemaOf(error);
        String written = wanted.path("writeOnly").asBoolean() ? "(not shown)" : file.written(path);
        String message = switch (error.getKeyword()) {
            case "type" -> Wording.wrongType(error.getInstanceNode(), written, wanted);
            case "pattern" -> Wording.wrongForm(written, wanted);
            case "enum" -> Wording.notAChoice(written, texts(wanted.path("enum")));
            case "minItems" -> "the list is empty; wanted one item or more";
            case "minimum", "maximum" -> "found " + written + "; wanted " + Wording.range(wanted);
            default -> error.getMessage();
        };
        problems.add(file.path(), file.placeOfValue(path), path, message);
    }

    /** The schema that holds the keyword which the error is about. */
    private JsonNode schemaOf(Error error) {
        JsonPointer keyword =
                JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
        return document.at(keyword.head());
    }

    private JsonNode property(JsonNode mapping, String key) {
        return mapping.path("properties").path(key);
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
