package standpoint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import standpoint.issue.mail.MailEdition;
import standpoint.issue.pdf.PrintException;
import standpoint.issue.template.Kit;
import standpoint.issue.template.Medium;
import standpoint.issue.template.TemplateFault;
import standpoint.model.Briefing;
import standpoint.model.Edition;
import standpoint.model.Layout;
import standpoint.produce.RenderEdition;
import standpoint.reword.Prompts;

/** Tries the templates of every briefing on a small edition. */
final class TryTemplates {

    private final RenderEdition render;
    private final Function<Layout, Kit> kits;

    TryTemplates(RenderEdition render, Function<Layout, Kit> kits) {
        this.render = render;
        this.kits = kits;
    }

    /** What is wrong, a sentence each; what two briefings share is told once. */
    List<String> problems(List<Briefing> briefings) {
        Set<String> problems = new LinkedHashSet<>();
        Set<Look> tried = new LinkedHashSet<>();
        for (Briefing briefing : briefings) {
            Look look = new Look(briefing.layout(), briefing.language());
            if (tried.add(look)) problems.addAll(problems(look));
        }
        return List.copyOf(problems);
    }

    private List<String> problems(Look look) {
        Edition edition = SampleEdition.of(look.language());
        List<String> problems = new ArrayList<>();
        attempt(problems, () -> render.render(edition, look.layout()));
        List<String> names = new ArrayList<>(MailEdition.TEMPLATES);
        names.addAll(Prompts.TEMPLATES);
        for (String name : names)
            attempt(problems, () -> kits.apply(look.layout()).templates().fill(name, edition, Medium.text()));
        return problems;
    }

    private static void attempt(List<String> problems, Runnable deed) {
        try {
            deed.run();
        } catch (PrintException | TemplateFault e) {
            problems.add(String.valueOf(e.getMessage()));
        }
    }

    /** Briefings of one look need to be tried once. */
    private record Look(Layout layout, String language) {}
}
