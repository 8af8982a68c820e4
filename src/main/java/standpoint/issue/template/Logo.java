package standpoint.issue.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks at a logo before anything is printed with it: a PNG, or an SVG of shapes alone that fetches and runs nothing.
 */
public final class Logo {

    private static final long MOST_BYTES = 1 << 20;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** Text would need fonts that a printer may not have. */
    private static final Set<String> SHAPES = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "metadata",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "use",
            "symbol");

    private Logo() {}

    /** What is wrong with the file, to follow its name in a sentence; empty when nothing is. */
    public static Optional<String> findFault(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".png") && !name.endsWith(".svg")) return Optional.of("is neither .png nor .svg");
        try {
            if (!Files.isRegularFile(file)) return Optional.of("is not a file");
            if (Files.size(file) > MOST_BYTES) return Optional.of("is larger than 1 MB");
            byte[] content = Files.readAllBytes(file);
            return name.endsWith(".png") ? faultOfPng(content) : faultOfSvg(content);
        } catch (IOException e) {
            return Optional.of("cannot be read (" + e.getMessage() + ")");
        }
    }

    private static Optional<String> faultOfPng(byte[] content) {
        for (int i = 0; i < PNG.length; i++)
            if (content.length <= i || content[i] != PNG[i]) return Optional.of("is not a PNG, whatever its name");
        return Optional.empty();
    }

    private static Optional<String> faultOfSvg(byte[] content) throws IOException {
        try {
            Document document = parser().parse(new ByteArrayInputStream(content));
            if (!document.getDocumentElement().getTagName().equals("svg"))
                return Optional.of("is not an SVG, whatever its name");
            NodeList elements = document.getElementsByTagName("*");
            for (int i = 0; i < elements.getLength(); i++) {
                Optional<String> fault = fault((Element) elements.item(i));
                if (fault.isPresent()) return fault;
            }
            return Optional.empty();
        } catch (SAXException e) {
            return Optional.of("is not well-formed (" + e.getMessage() + ")");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser refuses to be made safe", e);
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        DocumentBuilder parser = factory.newDocumentBuilder();
        parser.setErrorHandler(new DefaultHandler());
        return parser;
    }

    private static Optional<String> fault(Element element) {
        String name = element.getTagName();
        // what drawing programs add for themselves has a prefix and is not drawn
        if (!name.contains(":") && !SHAPES.contains(name.toLowerCase(Locale.ROOT)))
            return Optional.of("holds <" + name + ">; draw it with shapes and paths alone");
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            String attribute = attributes.item(i).getNodeName().toLowerCase(Locale.ROOT);
            String value = attributes.item(i).getNodeValue().strip();
            boolean leadsOut = (attribute.endsWith("href") && !value.startsWith("#"))
                    || value.matches("(?is).*url\\s*\\(\\s*['\"]?[^#'\"\\s].*");
            if (leadsOut || attribute.startsWith("on"))
                return Optional.of("fetches or runs something (" + attribute + "); keep all of it in the file");
        }
        return Optional.empty();
    }
}
