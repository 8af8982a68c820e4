package standpoint.collect.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import standpoint.collect.text.Paragraphs;

/**
 * Finds the text of an article in the state that a page's script starts from, for pages that show nothing until their
 * script has run.
 */
final class ScriptText {

    /** A page's state is longer than this; so is nothing else worth reading. Characters. */
    private static final int SMALLEST = 1_000;

    private static final int LARGEST = 8_000_000;
    private static final int DEEPEST = 24;
    /** Shorter strings are labels and addresses. Characters. */
    private static final int PROSE = 40;

    private static final int LONG_BODY = 500;
    /** Longer keys of a state are none of the names of a text. Characters. */
    private static final int LONGEST_KEY = 40;

    private static final Set<String> TEXTS =
            Set.of("articlebody", "body", "content", "text", "html", "bodyhtml", "value", "paragraph", "paragraphs");

    private final List<String> scripts;

    /** Reads the scripts at once: the page is taken apart later. */
    ScriptText(Document document) {
        this.scripts = document.getElementsByTag("script").stream()
                .filter(script -> !script.attr("type").contains("ld+json"))
                .map(Element::data)
                .filter(code -> code.length() >= SMALLEST && code.length() <= LARGEST)
                .toList();
    }

    /** The longest text that is kept as such in one place; empty when there is none as long as an article. */
    List<String> longest() {
        var search = new Search();
        scripts.forEach(script -> state(script, search));
        return search.length >= LONG_BODY ? search.best : List.of();
    }

    private static void state(String script, Search search) {
        String code = script.strip();
        if (code.startsWith("<") && !code.startsWith("<!")) search.keep(Paragraphs.ofHtml(code));
        int start = code.startsWith("{") || code.startsWith("[") ? 0 : afterAssignment(code);
        if (start >= 0) Json.read(code.substring(start)).ifPresent(node -> search.visit(node, "", 0));
    }

    private static int afterAssignment(String code) {
        int equals = code.indexOf('=');
        if (equals < 0) return -1;
        String rest = code.substring(equals + 1);
        int brace = equals + 1 + rest.length() - rest.stripLeading().length();
        return brace < code.length() && code.charAt(brace) == '{' ? brace : -1;
    }

    /** Goes through states and keeps the longest text met so far. */
    private static final class Search {
        private List<String> best = List.of();
        private int length;

        void visit(JsonNode node, String key, int depth) {
            if (depth > DEEPEST) return;
            if (node.isTextual() && isText(key)) keep(prose(node.asText()));
            if (node.isArray()) keep(joined(node));
            if (node.isObject()) node.properties().forEach(field -> visit(field.getValue(), field.getKey(), depth + 1));
            else node.forEach(item -> visit(item, key, depth + 1));
        }

        private void keep(List<String> paragraphs) {
            int characters = paragraphs.stream().mapToInt(String::length).sum();
            if (characters <= length) return;
            best = paragraphs;
            length = characters;
        }

        /** The text of a list of blocks, each with its own. */
        private static List<String> joined(JsonNode blocks) {
            List<String> paragraphs = new ArrayList<>();
            for (JsonNode block : blocks) {
                if (block.isTextual()) paragraphs.addAll(prose(block.asText()));
                block.properties().stream()
                        .filter(field -> field.getValue().isTextual() && isText(field.getKey()))
                        .findFirst()
                        .ifPresent(field ->
                                paragraphs.addAll(prose(field.getValue().asText())));
            }
            return paragraphs;
        }

        private static boolean isText(String key) {
            return key.length() <= LONGEST_KEY
                    && TEXTS.contains(key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""));
        }

        private static List<String> prose(String value) {
            if (value.length() < PROSE || value.indexOf(' ') < 0 || value.startsWith("{")) return List.of();
            List<String> paragraphs = new ArrayList<>();
            value.lines().map(Paragraphs::ofHtml).forEach(paragraphs::addAll);
            return paragraphs;
        }
    }
}
