package standpoint.issue.pdf;

import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import standpoint.model.Edition;

/**
 * Prints editions: the template is filled, checked, laid out and written as a PDF that conforms to PDF/A-3a and
 * PDF/UA-1. The same edition gives the same bytes on any machine. Safe for many threads.
 */
public final class PrintEdition {

    private final BriefingTemplate template;
    private final PreFlight preFlight;
    private final ScriptRuns scriptRuns;
    private final PageLayout layout;
    private final Colophon colophon;
    private final FontShelf fonts = new FontShelf();

    /** Reads nothing yet but the colour profile; fonts and templates are read as editions need them. */
    public PrintEdition(PrintSettings settings) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        byte[] colorProfile = colorProfile();
        Repertoire repertoire = new Repertoire(fonts);
        LegibleText legible = new LegibleText(repertoire);
        this.template = new BriefingTemplate(settings.templates(), legible);
        this.preFlight = new PreFlight(legible, repertoire);
        this.scriptRuns = new ScriptRuns(repertoire, fonts);
        this.layout = new PageLayout(fonts, colorProfile);
        this.colophon = new Colophon(legible, colorProfile);
    }

    /**
     * Prints an edition.
     *
     * @param json the edition's own document, attached under the edition's id
     * @return the whole file
     * @throws PrintException when the template or its style sheet is at fault
     */
    public byte[] print(Edition edition, byte[] json) {
        Document document = Markup.parse(template.fill(edition));
        String styleSheet = template.styleSheet();
        preFlight.check(document, styleSheet, edition);
        try (PDDocument pdf = new PDDocument()) {
            ShapedWords words = new ShapedWords(fonts, pdf);
            scriptRuns.split(document, words);
            layout.lay(document, styleSheet, words, pdf);
            colophon.write(pdf, edition, json);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing the PDF of " + edition.id(), e);
        }
    }

    private static byte[] colorProfile() {
        try (InputStream in = PrintEdition.class.getResourceAsStream("sRGB.icc")) {
            if (in == null) throw new FileNotFoundException("sRGB.icc");
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the colour profile", e);
        }
    }
}
