package standpoint.collect.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * An element of a feed under the name that counts.
 *
 * @param name without prefix, in lower case
 */
record Field(Vocabulary vocabulary, String name, Element element) {

    static Field of(Element element) {
        return new Field(Vocabulary.of(element), element.tag().localName().toLowerCase(Locale.ROOT), element);
    }

    /** What the element holds, in its order. */
    static List<Field> within(Element element) {
        return element.children().stream().map(Field::of).toList();
    }

    boolean is(Vocabulary wanted, String name) {
        return vocabulary == wanted && this.name.equals(name);
    }

    boolean is(Vocabulary wanted, List<String> names) {
        return vocabulary == wanted && names.contains(name);
    }

    /** The text as it stands, without white space around it; empty when it is blank. */
    Optional<String> text() {
        return given(element.wholeText());
    }

    /** The value of the attribute of this name, whatever its prefix and case; empty when it is blank. */
    Optional<String> attribute(String name) {
        for (Attribute attribute : element.attributes()) {
            String local = attribute.getKey().substring(attribute.getKey().indexOf(':') + 1);
            if (local.equalsIgnoreCase(name)) return given(attribute.getValue());
        }
        return Optional.empty();
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(value -> !value.isEmpty());
    }
}
