package standpoint.labelled;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import standpoint.discern.Attributor;
import standpoint.discern.DiscernByRules;
import standpoint.discern.attribute.FillGaps;
import standpoint.discern.attribute.ReadWithin;
import standpoint.discern.attribute.RuleAttributor;
import standpoint.discern.embed.SentenceEmbedder;
import standpoint.discern.language.TellLanguage;
import standpoint.discern.tag.ModelAttributor;

/**
 * Prints how well labelled coverage is read, dispute by dispute: once with the statements that people marked, once with
 * those that the program finds. Arguments: a folder of disputes (those of the tests when left out), and
 * {@code mistakes} to list what went wrong.
 */
public final class ScoreDiscernment {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ScoreDiscernment() {}

    /** Prints the tables. */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        boolean mistakes = given.contains("mistakes");
        Path folder = given.stream()
                .filter(argument -> !argument.equals("mistakes"))
                .findFirst()
                .map(Path::of)
                .orElse(LabelledDispute.FOLDER);
        List<LabelledDispute> disputes = LabelledDispute.all(folder);
        Attributor program = program();
        print("statements as marked", disputes, GoldSpans::new, mistakes);
        print("statements as found", disputes, dispute -> program, false);
    }

    static Attributor program() {
        return new ReadWithin(new FillGaps(new ModelAttributor(), new RuleAttributor()));
    }

    static Score score(LabelledDispute dispute, Attributor attributor) {
        return Score.of(
                dispute,
                new DiscernByRules(attributor, new TellLanguage(), dispute.outlets(), new SentenceEmbedder()::embed)
                        .discern(dispute.briefing(), dispute.texts()));
    }

    private static void print(
            String title,
            List<LabelledDispute> disputes,
            Function<LabelledDispute, Attributor> attributor,
            boolean mistakes) {
        OUT.println(title);
        List<Score> scores = new ArrayList<>();
        for (LabelledDispute dispute : disputes) {
            scores.add(score(dispute, attributor.apply(dispute)));
            OUT.println(scores.get(scores.size() - 1).line(dispute.name()));
            if (mistakes) scores.get(scores.size() - 1).statements().forEach(ScoreDiscernment::explain);
        }
        Score all = Score.together(scores);
        OUT.println(all.line("all"));
        OUT.println(all.acts());
        OUT.println(all.standings());
    }

    private static void explain(Matched each) {
        String told = each.found()
                .map(found -> found.speaker().standing() + " " + found.speaker().parties() + " " + found.act() + " "
                        + found.targets())
                .orElse("not found");
        boolean party = each.found()
                .filter(found -> found.speaker().standing() == each.wanted().standing()
                        && found.speaker().parties().equals(each.wanted().parties()))
                .isPresent();
        String wrong = (party ? "" : "P") + (Score.rightAct(each) ? "" : "A") + (Score.rightTargets(each) ? "" : "T");
        if (!wrong.isEmpty())
            OUT.println("  " + wrong + " " + each.article().id() + " "
                    + each.wanted().standing() + " "
                    + each.wanted().parties() + " " + each.wanted().act() + " "
                    + each.wanted().targets() + "  <> " + told + "\n      "
                    + each.words());
    }
}
