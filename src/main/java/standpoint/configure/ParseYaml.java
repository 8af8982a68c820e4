package standpoint.configure;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes a tree of one YAML text, and remembers the place of every key and value in it. */
final class ParseYaml {

    /** Stands for every number that is not whole: no key takes one, and its text is kept for the message. */
    private static final double FRACTION = 0.5;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    private final Map<String, YamlFile.Spot> spots = new HashMap<>();

    private final Path file;

    private final YAMLParser parser;

    private final Problems problems;

    ParseYaml(Path file, YAMLParser parser, Problems problems) {
        this.file = file;
        this.parser = parser;
        this.problems = problems;
    }

    /** Empty for a file without a document. */
    Optional<YamlFile> parse() throws IOException {
        if (parser.nextToken() == null || parser.currentToken() == JsonToken.VALUE_NULL) {
            problems.add(file, "is empty; wanted keys and values");
            return Optional.empty();
        }
        JsonNode root = value("", here());
        if (parser.nextToken() != null)
            problems.add(file, here(), "", "found a second document (after ---); wanted one document a file");
        return Optional.of(new YamlFile(file, root, spots));
    }

    private JsonNode value(String pointer, Place key) throws IOException {
        spots.put(pointer, new YamlFile.Spot(key, here(), parser.getText()));
        if (parser.isCurrentAlias()) refuseAlias(pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(pointer);
            case START_ARRAY -> list(pointer);
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(FRACTION);
            default -> nodes.textNode(parser.getText());
        };
    }

    private ObjectNode mapping(String pointer) throws IOException {
        ObjectNode mapping = nodes.objectNode();
        Map<String, Place> keys = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String child = YamlFile.pointer(pointer, key);
            Place place = here();
            Place first = keys.putIfAbsent(key, place);
            if (first != null) refuseSecond(key, child, place, first);
            parser.nextToken();
            mapping.set(key, value(child, place));
        }
        return mapping;
    }

    private ArrayNode list(String pointer) throws IOException {
        ArrayNode list = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY)
            list.add(value(YamlFile.pointer(pointer, String.valueOf(list.size())), here()));
        return list;
    }

    private void refuseSecond(String key, String pointer, Place place, Place first) {
        String message = "the key '" + key + "' is given twice; the first is on line " + first.line();
        problems.add(file, place, pointer, message);
    }

    private void refuseAlias(String pointer) throws IOException {
        String found = "found the alias *" + parser.getText();
        problems.add(file, here(), pointer, found + "; wanted the value itself, written out");
    }

    private Place here() {
        JsonLocation at = parser.currentTokenLocation();
        return new Place(at.getLineNr(), at.getColumnNr());
    }
}
