package standpoint;

import java.time.Clock;
import java.util.List;
import standpoint.configure.Settings;
import standpoint.issue.mail.MailEdition;
import standpoint.issue.page.WritePage;
import standpoint.issue.pdf.PrintEdition;
import standpoint.issue.pdf.Sign;
import standpoint.issue.pdf.SignPdf;
import standpoint.issue.template.Kit;
import standpoint.issue.template.Medium;
import standpoint.issue.template.TemplateFault;
import standpoint.keep.EditionJson;
import standpoint.keep.Store;
import standpoint.model.Briefing;
import standpoint.model.Edition;
import standpoint.model.Layout;
import standpoint.produce.MailRecipients;
import standpoint.produce.NoMail;
import standpoint.produce.RenderEdition;
import standpoint.produce.SendEdition;
import standpoint.reword.Reword;
import standpoint.reword.RewordBottomLine;
import standpoint.reword.RewordException;

/** The part of the graph that makes what is published of an edition, and sends it. */
final class Issuing {

    private final Settings settings;
    private final RenderEdition render;

    Issuing(Settings settings) {
        this.settings = settings;
        this.render = new RenderEdition(new PrintEdition(), new WritePage(), new EditionJson(), this::kit);
    }

    RenderEdition render() {
        return render;
    }

    /** What is wrong with the templates of these briefings, a sentence each. */
    List<String> problems(List<Briefing> briefings) {
        return new TryTemplates(render, this::kit).problems(briefings);
    }

    /** What words the bottom lines. */
    Reword rewording() {
        return settings.languageModel()
                .<Reword>map(model -> new RewordBottomLine(model, this::prompt))
                .orElse(Reword.NOTHING);
    }

    private String prompt(String template, Edition edition) {
        try {
            return kit(Layout.usual()).templates().fill(template, edition, Medium.text());
        } catch (TemplateFault e) {
            throw new RewordException("its prompt cannot be filled: " + e.getMessage(), e);
        }
    }

    private Kit kit(Layout layout) {
        return Kit.read(settings.templates(), layout);
    }

    /** What signs the PDFs. */
    Sign signing() {
        return settings.signature().<Sign>map(SignPdf::new).orElse(Sign.NOTHING);
    }

    /** What brings editions to their recipients. */
    SendEdition sending(Store store, Clock clock) {
        return settings.mail()
                .<SendEdition>map(mail ->
                        new MailRecipients(new MailEdition(mail), store.deliveries(), () -> kit(Layout.usual()), clock))
                .orElseGet(() -> new NoMail(store.deliveries()));
    }
}
