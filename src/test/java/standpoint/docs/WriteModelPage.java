package standpoint.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import standpoint.keep.EditionJson;

/** Writes {@code docs/edition-model.md}, the reference of what templates see, from the schema of editions. */
final class WriteModelPage {

    static final Path PAGE = Path.of("docs/edition-model.md");
    static final String COMMAND = "mvn -q -B test-compile exec:exec \"-Dbench=standpoint.docs.WriteModelPage\"";

    private static final Map<String, String> METHODS = methods();

    private final JsonNode schema;

    WriteModelPage() throws IOException {
        this.schema = new ObjectMapper().readTree(text(EditionJson.class, "edition-1.schema.json"));
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(PAGE, new WriteModelPage().page());
    }

    private static Map<String, String> methods() {
        Map<String, String> methods = new LinkedHashMap<>();
        methods.put("Edition.source(number)", "the cited article of that number");
        methods.put("Edition.findPosition(id)", "the position of that id; may be missing");
        methods.put("Sentence.plain()", "the sentence as text, without its citations");
        methods.put("Sentence.cited()", "the sentence as text, its citations in square brackets");
        methods.put("Sentence.citations()", "the numbers of its sources, each once, in order");
        methods.put("StatedPosition.best()", "the quotation that stands for the position: its first");
        methods.put("CoverageReport.blind()", "whether there are sources and none of them could be read");
        methods.put("CoverageReport.complete()", "whether every source could be read");
        return methods;
    }

    /** The methods that the page names, as {@code Type.name(parameter)}. */
    static List<String> named() {
        return List.copyOf(METHODS.keySet());
    }

    /** The example that the page shows. */
    static String example() throws IOException {
        return text(WriteModelPage.class, "example.txt.ftl");
    }

    /** The schema's types: the edition first, then each where it is first spoken of. */
    Map<String, JsonNode> types() {
        Map<String, JsonNode> types = new LinkedHashMap<>();
        types.put("edition", schema);
        schema.get("$defs").properties().forEach(type -> types.put(type.getKey(), type.getValue()));
        return types;
    }

    /** The whole page. */
    String page() throws IOException {
        StringBuilder methods = new StringBuilder("| of | call | gives |\n|---|---|---|\n");
        METHODS.forEach((method, gives) -> {
            String[] parts = method.split("\\.", 2);
            String type = parts[0].equals("StatedPosition") ? "position" : parts[0];
            methods.append("| %s | `%s` | %s |\n".formatted(link(lowered(type)), parts[1], gives));
        });
        String types = types().entrySet().stream()
                .filter(type -> plain(type.getKey()).isEmpty())
                .map(type -> section(type.getKey(), type.getValue()))
                .collect(Collectors.joining("\n"));
        return text(WriteModelPage.class, "edition-model.md")
                .replace("{methods}", methods.toString().strip())
                .replace("{example}", example())
                .replace("{types}\n", types);
    }

    private static String section(String name, JsonNode type) {
        StringBuilder section = new StringBuilder("## " + title(name) + "\n\n");
        section.append(type.path("description").asText()).append('\n');
        if (type.has("enum")) section.append("\nOne of ").append(values(type)).append(".\n");
        if (type.has("oneOf")) section.append("\nOne of ").append(choices(type)).append(".\n");
        if (!type.has("properties")) return section.toString();
        List<String> required = strings(type.path("required"));
        section.append("\n| name | type | there | meaning |\n|---|---|---|---|\n");
        type.get("properties").properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.has("const")) return;
            boolean there = required.contains(property.getKey())
                    || value.path("type").asText().equals("array");
            section.append("| `%s` | %s | %s | %s |\n"
                    .formatted(
                            property.getKey(),
                            described(value),
                            there ? "always" : "may be missing",
                            value.path("description").asText()));
        });
        return section.toString();
    }

    private static String described(JsonNode value) {
        if (value.has("$ref")) return link(referred(value));
        return switch (value.path("type").asText()) {
            case "array" -> "list of " + described(value.get("items"));
            case "object" -> described(value.get("additionalProperties")) + " by " + key(value);
            case "integer", "number" -> "number";
            case "boolean" -> "yes or no";
            default -> "text";
        };
    }

    private static String key(JsonNode value) {
        JsonNode names = value.path("propertyNames");
        return names.has("$ref") ? link(referred(names)) : "id";
    }

    private static String referred(JsonNode value) {
        String reference = value.get("$ref").asText();
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static String link(String type) {
        String title = title(type);
        String anchor = title.toLowerCase(Locale.ROOT).replace(' ', '-');
        return plain(type).orElse("[" + title + "](#" + anchor + ")");
    }

    /** What the schema has a type for and a template does not. */
    private static Optional<String> plain(String type) {
        return switch (type) {
            case "slug" -> Optional.of("text");
            case "instant" -> Optional.of("time");
            case "date" -> Optional.of("day");
            default -> Optional.empty();
        };
    }

    private static String title(String type) {
        String spaced =
                type.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).strip();
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    private static String lowered(String type) {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    private static String values(JsonNode type) {
        return strings(type.get("enum")).stream()
                .map(value -> "`" + value + "`")
                .collect(Collectors.joining(", "));
    }

    private static String choices(JsonNode type) {
        return StreamSupport.stream(type.get("oneOf").spliterator(), false)
                .map(choice -> link(referred(choice)))
                .collect(Collectors.joining(", "));
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(value -> strings.add(value.asText()));
        return strings;
    }

    private static String text(Class<?> beside, String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
