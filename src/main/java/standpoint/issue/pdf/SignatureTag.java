package standpoint.issue.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/**
 * Makes the field of a signature the last thing that a screen reader comes to. PDF/A forbids to hide it, and PDF/UA has
 * every field in a tag of its own, although this one takes no room on the page.
 */
final class SignatureTag {

    private static final String NAME = "Digital signature";

    private SignatureTag() {}

    /** Of the only signature of a printed edition. */
    static void add(PDDocument pdf) {
        PDSignatureField field = pdf.getSignatureFields().get(0);
        field.setAlternateFieldName(NAME);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        PDPage page = pdf.getPage(pdf.getNumberOfPages() - 1);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");

        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        PDStructureElement document = (PDStructureElement) root.getKids().get(0);
        PDStructureElement form = new PDStructureElement("Form", document);
        PDObjectReference reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        form.setPage(page);
        form.appendKid(reference);
        document.appendKid(form);
        int place = root.getParentTreeNextKey();
        widget.setStructParent(place);
        root.setParentTreeNextKey(place + 1);
        COSArray parents = root.getParentTree().getCOSObject().getCOSArray(COSName.NUMS);
        parents.add(COSInteger.get(place));
        parents.add(form.getCOSObject());
    }
}
