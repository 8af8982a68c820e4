package standpoint.issue.pdf;

import java.util.Optional;
import standpoint.issue.template.Kit;
import standpoint.issue.template.Medium;
import standpoint.issue.template.TemplateFault;
import standpoint.issue.template.Templates;
import standpoint.model.Edition;

/** The template that lays an edition out, and its style sheet; both are filled. */
final class BriefingTemplate {

    private static final String FULL = "briefing/briefing.ftlx";
    private static final String BRIEF = "briefing/brief.ftlx";
    private static final String STYLE_SHEET = "briefing/briefing.css";

    private final Templates templates;
    private final Optional<String> logo;
    private final boolean onePage;
    private final LegibleText legible;

    BriefingTemplate(Kit kit, LegibleText legible) {
        this.templates = kit.templates();
        this.logo = kit.logo();
        this.onePage = kit.onePage();
        this.legible = legible;
    }

    /** Whether it has to keep to one page. */
    boolean onePage() {
        return onePage;
    }

    /**
     * The edition as XHTML.
     *
     * @param depth how much to say
     * @throws PrintException naming template, line and column of what is wrong
     */
    String fill(Edition edition, int depth) {
        return fill(onePage ? BRIEF : FULL, edition, depth);
    }

    /** The style sheet. */
    String styleSheet(Edition edition) {
        return fill(STYLE_SHEET, edition, Medium.ALL);
    }

    private String fill(String name, Edition edition, int depth) {
        try {
            return templates.fill(name, edition, new Medium(legible::of, logo, depth));
        } catch (TemplateFault e) {
            throw new PrintException(String.valueOf(e.getMessage()), e);
        }
    }
}
