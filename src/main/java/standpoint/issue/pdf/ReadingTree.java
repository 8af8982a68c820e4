package standpoint.issue.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the tags of a printed document: a shaped word is text, though the layout took it for a picture; a table's
 * caption is read before the table, and there is no foot without rows.
 */
final class ReadingTree {

    private ReadingTree() {}

    static void correct(PDDocument pdf) {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) visit(root.getCOSObject().getDictionaryObject(COSName.K));
    }

    private static void visit(@Nullable COSBase node) {
        if (node instanceof COSObject reference) visit(reference.getObject());
        else if (node instanceof COSArray kids) for (int i = 0; i < kids.size(); i++) visit(kids.getObject(i));
        else if (node instanceof COSDictionary element) {
            String alternative = element.getString(COSName.ALT);
            if (alternative != null && alternative.indexOf(WordBox.MARK) == 0)
                makeText(element, alternative.substring(1));
            if ("Table".equals(element.getNameAsString(COSName.S))) orderTable(element);
            visit(element.getDictionaryObject(COSName.K));
        }
    }

    private static void orderTable(COSDictionary table) {
        if (!(table.getDictionaryObject(COSName.K) instanceof COSArray kids)) return;
        COSArray first = new COSArray();
        COSArray rest = new COSArray();
        for (int i = 0; i < kids.size(); i++) {
            if (!(kids.getObject(i) instanceof COSDictionary kid)) rest.add(kids.get(i));
            else if ("Caption".equals(kid.getNameAsString(COSName.S))) first.add(kids.get(i));
            else if (!"TFoot".equals(kid.getNameAsString(COSName.S)) || kid.containsKey(COSName.K))
                rest.add(kids.get(i));
        }
        first.addAll(rest);
        table.setItem(COSName.K, first);
    }

    private static void makeText(COSDictionary element, String text) {
        element.setName(COSName.S, "Span");
        element.removeItem(COSName.ALT);
        element.removeItem(COSName.A);
        element.setString(COSName.ACTUAL_TEXT, text);
    }
}
