package standpoint.configure;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A file of one YAML document, with the places of its keys and values.
 *
 * @param spots by JSON pointer
 */
record YamlFile(Path path, JsonNode root, Map<String, Spot> spots) {

    /**
     * Where a value stands and how it was written, which {@code NO} and {@code 007} do not keep as values.
     *
     * @param key the place of its key; that of the value itself in a list
     */
    record Spot(Place key, Place value, String written) {}

    Place placeOfKey(String pointer) {
        return find(pointer).map(Spot::key).orElse(Place.WHOLE_FILE);
    }

    Place placeOfValue(String pointer) {
        return find(pointer).map(Spot::value).orElse(Place.WHOLE_FILE);
    }

    /** The value as its author wrote it, without quotes. */
    String written(String pointer) {
        return find(pointer).map(Spot::written).orElse("");
    }

    private Optional<Spot> find(String pointer) {
        return Optional.ofNullable(spots.get(pointer));
    }

    /** The JSON pointer to a key of the mapping at {@code parent}. */
    static String pointer(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
