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
            takeInCaption(element);
            visit(element.getDictionaryObject(COSName.K));
        }
    }

    /** The layout leaves a caption behind its table, and a foot where there is none. */
    private static void takeInCaption(COSDictionary parent) {
        if (!(parent.getDictionaryObject(COSName.K) instanceof COSArray kids)) return;
        for (int i = kids.size() - 1; i > 0; i--)
            if (isA("Caption", kids.getObject(i)) && isA("Table", kids.getObject(i - 1))) {
                COSDictionary table = (COSDictionary) kids.getObject(i - 1);
                ((COSDictionary) kids.getObject(i)).setItem(COSName.P, table);
                table.setItem(COSName.K, captioned(kids.get(i), table.getDictionaryObject(COSName.K)));
                kids.remove(i);
            }
    }

    private static COSArray captioned(COSBase caption, @Nullable COSBase parts) {
        COSArray all = new COSArray();
        all.add(caption);
        if (parts instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) if (!isEmptyFoot(several.getObject(i))) all.add(several.get(i));
        } else if (parts != null) all.add(parts);
        return all;
    }

    private static boolean isEmptyFoot(@Nullable COSBase part) {
        return part instanceof COSDictionary foot && isA("TFoot", foot) && !foot.containsKey(COSName.K);
    }

    private static boolean isA(String tag, @Nullable COSBase node) {
        return node instanceof COSDictionary element && tag.equals(element.getNameAsString(COSName.S));
    }

    private static void makeText(COSDictionary element, String text) {
        element.setName(COSName.S, "Span");
        element.removeItem(COSName.ALT);
        element.removeItem(COSName.A);
        element.setString(COSName.ACTUAL_TEXT, text);
    }
}
