package standpoint.issue.pdf;

import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import standpoint.issue.template.Kit;
import standpoint.issue.template.Medium;
import standpoint.model.Edition;

/**
 * Prints editions: the template is filled, checked, laid out and written as a PDF that conforms to PDF/A-3a and
 * PDF/UA-1. The same edition gives the same bytes on any machine. Safe for many threads.
 */
public final class PrintEdition {

    /** How much a template that has to keep to one page may say at most. */
    private static final int DEEPEST = 31;

    private final LegibleText legible;
    private final PreFlight preFlight;
    private final ScriptRuns scriptRuns;
    private final PageLayout layout;
    private final Colophon colophon;
    private final FontShelf fonts = new FontShelf();

    /** Reads nothing yet but the colour profile; fonts are read as editions need them. */
    public PrintEdition() {
        XRLog.setLoggerImpl(new Slf4jLogger());
        byte[] colorProfile = colorProfile();
        Repertoire repertoire = new Repertoire(fonts);
        this.legible = new LegibleText(repertoire);
        this.preFlight = new PreFlight(legible, repertoire);
        this.scriptRuns = new ScriptRuns(repertoire, fonts);
        this.layout = new PageLayout(fonts, colorProfile);
        this.colophon = new Colophon(legible, colorProfile);
    }

    /** What pages depend on besides their kit: this program's version, and its fonts by their SHA-256. */
    public String imprint() {
        String version = Optional.ofNullable(PrintEdition.class.getPackage().getImplementationVersion())
                .orElse("unversioned");
        return "program " + version + "\n" + fonts.digests();
    }

    /**
     * Prints an edition.
     *
     * @param kit how it looks
     * @param json the edition's own document, attached under the edition's id
     * @return the whole file
     * @throws PrintException when a template or its style sheet is at fault
     */
    public byte[] print(Edition edition, Kit kit, byte[] json) {
        BriefingTemplate template = new BriefingTemplate(kit, legible);
        if (!template.onePage())
            return print(edition, kit, json, template, Medium.ALL).orElseThrow();
        return fill(edition, kit, json, template);
    }

    /** As much as keeps to one page. */
    private byte[] fill(Edition edition, Kit kit, byte[] json, BriefingTemplate template) {
        Optional<byte[]> page = Optional.empty();
        int fits = 0;
        for (int tooDeep = DEEPEST + 1; tooDeep - fits > 1; ) {
            int depth = (fits + tooDeep) / 2;
            Optional<byte[]> tried = print(edition, kit, json, template, depth);
            if (tried.isPresent()) {
                page = tried;
                fits = depth;
            } else tooDeep = depth;
        }
        return page.orElseThrow(
                () -> new PrintException(
                        "The briefing template for one page takes more than one even at depth 1; shorten what it says always."));
    }

    /** Empty when it has to keep to one page and does not. */
    private Optional<byte[]> print(Edition edition, Kit kit, byte[] json, BriefingTemplate template, int depth) {
        Document document = Markup.parse(template.fill(edition, depth));
        String styleSheet = template.styleSheet(edition);
        preFlight.check(document, styleSheet, edition);
        try (PDDocument pdf = new PDDocument()) {
            ShapedWords words = new ShapedWords(fonts, pdf);
            scriptRuns.split(document, words);
            layout.lay(document, new Materials(styleSheet, kit), words, pdf);
            if (template.onePage() && pdf.getNumberOfPages() > 1) return Optional.empty();
            colophon.write(pdf, edition, json);
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
            pdf.save(out);
            return Optional.of(out.toByteArray());
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
