package standpoint.issue.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads what a template wrote, without following any reference out of it. */
final class Markup {

    private Markup() {}

    /**
     * Parses XHTML.
     *
     * @throws PrintException when it is not well-formed, with the line and what stands there
     */
    static Document parse(String xhtml) {
        try {
            DocumentBuilder builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXParseException e) {
            throw new PrintException(describe(xhtml, e), e);
        } catch (SAXException e) {
            throw new PrintException("The briefing template does not write XHTML: " + e.getMessage() + ".", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's XML parser refuses to be made safe", e);
        } catch (IOException e) {
            throw new UncheckedIOException("reading markup from memory", e);
        }
    }

    /** All elements of that name, in document order. */
    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>(found.getLength());
        for (int i = 0; i < found.getLength(); i++) elements.add((Element) found.item(i));
        return elements;
    }

    /** All texts below a node, in document order. */
    static List<Text> texts(Node node) {
        List<Text> texts = new ArrayList<>();
        collect(node, texts);
        return texts;
    }

    private static void collect(Node node, List<Text> texts) {
        if (node instanceof Text text) texts.add(text);
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) collect(child, texts);
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    private static String describe(String xhtml, SAXParseException e) {
        List<String> lines = xhtml.lines().toList();
        int line = e.getLineNumber();
        String there = line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
        if (there.length() > 80) there = there.substring(0, 80) + "…";
        return String.format(
                Locale.ROOT,
                "The briefing template does not write well-formed XHTML; in line %d, column %d of its result (%s): %s",
                line,
                e.getColumnNumber(),
                there,
                e.getMessage());
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
