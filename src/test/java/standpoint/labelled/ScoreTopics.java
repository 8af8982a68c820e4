package standpoint.labelled;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import standpoint.discern.topic.FindTopics;
import standpoint.discern.topic.Found;
import standpoint.model.Topic;

/** Prints the topics that are found in labelled coverage, and how well they agree with those of a reader. */
public final class ScoreTopics {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ScoreTopics() {}

    /** Prints a dispute after the other. */
    public static void main(String[] arguments) {
        FindTopics topics = new FindTopics();
        double sum = 0;
        List<LabelledTopics> disputes = LabelledTopics.all();
        for (LabelledTopics dispute : disputes) {
            Found found = dispute.find(topics, dispute.positions());
            Grouping score = dispute.score(found);
            sum += score.f1();
            OUT.println(String.format(
                    Locale.ROOT,
                    "%-10s %d positions, %d topics: B-cubed P %.3f R %.3f F1 %.3f",
                    dispute.name(),
                    dispute.positions().size(),
                    found.topics().size(),
                    score.precision(),
                    score.recall(),
                    score.f1()));
            found.topics().forEach(topic -> print(topic, found, dispute));
        }
        OUT.println(String.format(Locale.ROOT, "mean F1 %.3f", sum / disputes.size()));
    }

    private static void print(Topic topic, Found found, LabelledTopics dispute) {
        OUT.println("  " + topic.name() + "  "
                + topic.terms().subList(1, topic.terms().size()) + " | "
                + String.join(
                        ", ",
                        found.positions().stream()
                                .filter(position -> position.topics().contains(topic.id()))
                                .map(dispute::nameOf)
                                .toList()));
    }
}
