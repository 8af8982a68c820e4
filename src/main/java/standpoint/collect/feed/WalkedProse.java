package standpoint.collect.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the words of an element by the type that it gives them: text, HTML, XHTML, or either in Base64. */
final class WalkedProse {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WalkedProse() {}

    /** @param plain whether words of no type, or of the plain one, are to be read as they stand, as in Atom */
    static Prose of(Field field, boolean plain) {
        String type = field.attribute("type").orElse("").toLowerCase(Locale.ROOT);
        boolean encoded =
                field.attribute("mode").filter("base64"::equalsIgnoreCase).isPresent() || isBinary(type);
        if (encoded) {
            Optional<String> decoded = decoded(field.element().wholeText());
            if (decoded.isPresent()) return new Prose(decoded.get(), true);
        }
        if (!field.element().children().isEmpty()) return Prose.ofTree(markup(field.element()));
        String words = field.element().wholeText();
        boolean asItStands = plain && (type.isEmpty() || type.equals("text"));
        boolean text = asItStands || (type.equals("text/plain") && words.indexOf('<') < 0);
        return new Prose(words, !text);
    }

    private static boolean isBinary(String type) {
        return type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml");
    }

    private static Optional<String> decoded(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(SPACE.matcher(base64).replaceAll(""));
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            // not what it says it is: taken as it stands
            return Optional.empty();
        }
    }

    /** What an element holds, as HTML: markup that was not escaped is still the author's. */
    private static String markup(Element element) {
        return element.childNodes().stream().map(WalkedProse::html).collect(Collectors.joining());
    }

    private static String html(Node node) {
        if (node instanceof TextNode text) return Entities.escape(text.getWholeText());
        return node.outerHtml();
    }
}
