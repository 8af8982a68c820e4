package standpoint.configure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** Says what was found and what is wanted; what is wanted comes from the title of the value's schema. */
final class Wording {

    private static final int LONGEST = 60;

    private Wording() {}

    /** The text in quotation marks on one line, cut where it is long. */
    static String quote(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return "'" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "'";
    }

    static String wrongType(JsonNode value, String written, JsonNode schema) {
        String message = "found " + describe(value, written) + "; wanted " + wanted(schema);
        return needsQuotes(value, written, schema) ? message + "; put it in quotes: \"" + written + "\"" : message;
    }

    static String wrongForm(String written, JsonNode schema) {
        return written.isBlank()
                ? "found nothing; wanted " + wanted(schema)
                : quote(written) + " is not " + wanted(schema);
    }

    static String notAChoice(String written, List<String> choices) {
        return quote(written) + " is not one of " + String.join(", ", choices) + Spelling.question(written, choices);
    }

    static String range(JsonNode schema) {
        return "a number from %s to %s".formatted(schema.path("minimum"), schema.path("maximum"));
    }

    private static String describe(JsonNode value, String written) {
        return switch (value.getNodeType()) {
            case OBJECT -> "keys and values";
            case ARRAY -> "a list";
            case BOOLEAN -> "the truth value " + written;
            case NUMBER -> "the number " + written;
            case NULL -> "nothing";
            default -> quote(written);
        };
    }

    private static String wanted(JsonNode schema) {
        return switch (schema.path("type").asText()) {
            case "object" -> schema.path("title").asText("keys and values");
            case "array" -> schema.path("title").asText("a list");
            case "integer" -> schema.path("title").asText("a whole number");
            default -> schema.path("title").asText("text");
        };
    }

    /** Whether YAML took for a truth value or a number what would do as text. */
    private static boolean needsQuotes(JsonNode value, String written, JsonNode schema) {
        boolean mistaken = schema.path("type").asText().equals("string") && (value.isBoolean() || value.isNumber());
        return mistaken
                && Pattern.compile(schema.path("pattern").asText())
                        .matcher(written)
                        .find();
    }
}
