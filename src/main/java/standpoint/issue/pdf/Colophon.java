package standpoint.issue.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import standpoint.model.Edition;

/**
 * Writes what a PDF says about itself: title and dates, the edition as an attached document, the meaning of its
 * colours. All of it comes from the edition, so that the same edition is the same file.
 */
final class Colophon {

    /** The program as the PDF names it. */
    static final String PRODUCER = "Standpoint (Apache PDFBox)";

    private final LegibleText legible;
    private final byte[] colorProfile;

    Colophon(LegibleText legible, byte[] colorProfile) {
        this.legible = legible;
        this.colorProfile = colorProfile;
    }

    /**
     * Completes a laid out PDF.
     *
     * @param json the edition's document, attached byte for byte
     */
    void write(PDDocument pdf, Edition edition, byte[] json) throws IOException {
        Instant at = edition.window().to();
        describe(pdf, edition, at);
        attach(pdf, edition, json, calendar(at));
        nameColors(pdf);
        numberPages(pdf);
        pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        pdf.setDocumentId(ByteBuffer.wrap(digest("SHA-256", json)).getLong());
    }

    private void describe(PDDocument pdf, Edition edition, Instant at) throws IOException {
        String title = legible.unmarked(edition.title() + " – " + edition.date());
        String author = legible.unmarked(edition.publisher());
        String subject = legible.unmarked(edition.subtitle());
        String keywords = legible.unmarked(keywords(edition));
        PDDocumentInformation info = pdf.getDocumentInformation();
        info.setTitle(title);
        info.setAuthor(author);
        info.setSubject(subject);
        info.setKeywords(keywords);
        info.setCreator(PRODUCER);
        info.setProducer(PRODUCER);
        info.setCreationDate(calendar(at));
        info.setModificationDate(calendar(at));
        Xmp xmp = new Xmp(title, author, subject, keywords, edition.language(), edition.id(), at);
        PDMetadata metadata = new PDMetadata(pdf, new ByteArrayInputStream(xmp.packet()));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private static String keywords(Edition edition) {
        return Stream.concat(edition.partyNames().values().stream(), edition.topicNames().values().stream())
                .collect(Collectors.joining(", "));
    }

    private static void attach(PDDocument pdf, Edition edition, byte[] json, Calendar at) throws IOException {
        String name = edition.id() + ".json";
        PDEmbeddedFile file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(json.length);
        file.setCreationDate(at);
        file.setModDate(at);
        file.setCheckSum(HexFormat.of().formatHex(digest("MD5", json)));
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(name);
        specification.setFileUnicode(name);
        specification.setFileDescription("This edition as data: every position with its source, span and link");
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName(COSName.getPDFName("AFRelationship"), "Source");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(new TreeMap<>(Map.of(name, specification)));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        pdf.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
    }

    /** As it is: PDFBox would pass the profile through the JDK, which signs it with its own name. */
    private void nameColors(PDDocument pdf) throws IOException {
        PDStream profile = new PDStream(pdf, new ByteArrayInputStream(colorProfile), COSName.FLATE_DECODE);
        profile.getCOSObject().setInt(COSName.N, 3);
        COSDictionary intent =
                pdf.getDocumentCatalog().getOutputIntents().get(0).getCOSObject();
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    }

    private static void numberPages(PDDocument pdf) throws IOException {
        PDPageLabelRange decimal = new PDPageLabelRange();
        decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        PDPageLabels labels = new PDPageLabels(pdf);
        labels.setLabelItem(0, decimal);
        pdf.getDocumentCatalog().setPageLabels(labels);
    }

    private static Calendar calendar(Instant at) {
        return GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
