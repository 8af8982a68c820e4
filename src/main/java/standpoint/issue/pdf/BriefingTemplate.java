package standpoint.issue.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import standpoint.issue.template.TemplateFault;
import standpoint.issue.template.Templates;
import standpoint.model.Edition;

/** The template that lays an edition out, and its style sheet. */
final class BriefingTemplate {

    /** The template's name below the templates folder. */
    static final String NAME = "briefing/briefing.ftlx";

    private static final String STYLE_SHEET = "briefing/briefing.css";

    private final Templates templates;
    private final LegibleText legible;

    BriefingTemplate(Path folder, LegibleText legible) {
        this.templates = new Templates(folder);
        this.legible = legible;
    }

    /**
     * The edition as XHTML.
     *
     * @throws PrintException naming template, line and column of what is wrong
     */
    String fill(Edition edition) {
        try {
            return templates.fill(NAME, edition, legible::of);
        } catch (TemplateFault e) {
            throw new PrintException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The style sheet beside the template. */
    String styleSheet() {
        Path file = templates.folder().resolve(STYLE_SHEET);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new PrintException("The style sheet " + file + " cannot be read.", e);
        }
    }
}
