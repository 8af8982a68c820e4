package standpoint.issue.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/**
 * Lays a document out into the pages of a tagged PDF. It loads style sheet and logo from memory and nothing else at
 * all.
 */
final class PageLayout {

    private final FontShelf fonts;
    private final byte[] colorProfile;

    PageLayout(FontShelf fonts, byte[] colorProfile) {
        this.fonts = fonts;
        this.colorProfile = colorProfile;
    }

    /**
     * Adds the document's pages to the PDF.
     *
     * @throws PrintException when the layout warns about anything
     */
    void lay(Document document, Materials materials, ShapedWords words, PDDocument pdf) throws IOException {
        boolean mirrored = RightToLeftText.is(document);
        ScriptRuns.forgetDirections(document);
        Complaints complaints = new Complaints();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withDiagnosticConsumer(complaints);
        conform(builder);
        restrict(builder, materials);
        for (Typeface face : Typeface.values()) addFont(builder, face, pdf);
        addDrawingFont(builder);
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            builder.useSVGDrawer(drawings);
            builder.useObjectDrawerFactory(words);
            builder.useUnicodeLineBreaker(new LineBreaks());
            builder.withW3cDocument(document, Materials.SCHEME + ":/");
            run(builder, words, mirrored);
        }
        complaints.raise();
        words.embedFonts();
        ReadingTree.correct(pdf);
    }

    private static void run(PdfRendererBuilder builder, ShapedWords words, boolean mirrored) throws IOException {
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            if (mirrored) Mirror.turn(renderer.getRootBox());
            new VisualOrder(words).arrange(renderer.getRootBox());
            renderer.createPDFWithoutClosing();
        }
    }

    private void conform(PdfRendererBuilder builder) {
        builder.usePdfVersion(1.7f);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(colorProfile);
        builder.withProducer(Colophon.PRODUCER);
    }

    private static void restrict(PdfRendererBuilder builder, Materials materials) {
        builder.useUriResolver((base, uri) -> materials.resolve(uri));
        builder.useProtocolsStreamImplementation(materials::open, Materials.SCHEME);
        builder.useExternalResourceAccessControl(
                (uri, type) -> true, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> materials.holds(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    }

    private void addFont(PdfRendererBuilder builder, Typeface face, PDDocument pdf) {
        FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
        builder.useFont(new OnDemand(face, pdf), face.family(), face.weight(), style, true);
    }

    /** Only this face: Batik sees all faces of a family under one name and would take any. */
    private void addDrawingFont(PdfRendererBuilder builder) {
        Typeface face = Typeface.SANS;
        FSSupplier<InputStream> file = () -> new ByteArrayInputStream(fonts.bytes(face));
        builder.useFont(file, face.family(), face.weight(), FontStyle.NORMAL, true, EnumSet.of(FSFontUseCase.SVG));
    }

    /** Loads a face into the document when the layout first needs it. */
    private final class OnDemand extends PDFontSupplier {

        private final Typeface face;
        private final PDDocument pdf;
        private @Nullable PDFont font;

        @SuppressWarnings("NullAway") // the layout's own constructor wants a font that we do not have yet
        OnDemand(Typeface face, PDDocument pdf) {
            super(null);
            this.face = face;
            this.pdf = pdf;
        }

        @Override
        public PDFont supply() {
            PDFont loaded = font;
            if (loaded == null) {
                loaded = load();
                font = loaded;
            }
            return loaded;
        }

        private PDFont load() {
            try {
                return PDType0Font.load(pdf, fonts.parse(face), true);
            } catch (IOException e) {
                throw new UncheckedIOException("loading the font " + face.file(), e);
            }
        }
    }
}
