package standpoint.issue.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A document as a screen reader goes through it: tags with their texts, in the order of the structure tree. */
final class Tags {

    /** A leaf of the tree, or an opening tag with no text of its own. */
    record Tag(String type, String text) {}

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<Tag> tags = new ArrayList<>();

    private Tags() {}

    static List<Tag> of(PDDocument pdf) throws Exception {
        Tags reader = new Tags();
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> byId = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> reader.collect(content, byId));
            reader.texts.put(page.getCOSObject(), byId);
        }
        reader.visit(
                pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K),
                COSNull.NULL);
        return reader.tags;
    }

    /** All text in reading order, words parted by one space. */
    static String text(List<Tag> tags) {
        return tags.stream().map(Tag::text).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }

    private void collect(PDMarkedContent content, Map<Integer, String> byId) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) text.append(position.getUnicode());
            if (part instanceof PDMarkedContent inner) collect(inner, byId);
        }
        if (content.getMCID() >= 0) byId.merge(content.getMCID(), text.toString(), String::concat);
    }

    private void visit(COSBase node, COSBase page) {
        if (node instanceof COSArray kids) for (int i = 0; i < kids.size(); i++) visit(kids.getObject(i), page);
        else if (node instanceof COSInteger id) tags.add(new Tag("", textOf(page, id.intValue())));
        else if (node instanceof COSDictionary element) {
            COSBase on = element.containsKey(COSName.PG) ? element.getDictionaryObject(COSName.PG) : page;
            if (element.containsKey(COSName.S)) {
                String actual = element.getString(COSName.ACTUAL_TEXT);
                tags.add(new Tag(element.getNameAsString(COSName.S), actual == null ? "" : actual));
            } else if (element.containsKey(COSName.MCID))
                tags.add(new Tag("", textOf(on, element.getInt(COSName.MCID))));
            if (element.containsKey(COSName.K)) visit(element.getDictionaryObject(COSName.K), on);
        }
    }

    private String textOf(COSBase page, int id) {
        return texts.getOrDefault(page, Map.of()).getOrDefault(id, "");
    }
}
