package standpoint.labelled;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import standpoint.discern.embed.SentenceEmbedder;
import standpoint.edit.EditEdition;
import standpoint.labelled.LabelledChange.Tally;

/** Prints how far positions are recognised from one edition to the next, by meaning and by words alone. */
public final class ScoreChange {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ScoreChange() {}

    /** Argument: a folder of disputes, those of the tests when left out. */
    public static void main(String[] arguments) {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : LabelledDispute.FOLDER;
        print("by meaning", folder, new EditEdition(new SentenceEmbedder()::embed));
        print("by words alone", folder, new EditEdition(statement -> new float[0]));
    }

    private static void print(String title, Path folder, EditEdition edit) {
        OUT.println(title);
        Tally all = new Tally(0, 0, 0);
        for (LabelledDispute dispute : LabelledDispute.all(folder)) {
            Tally one = new LabelledChange(edit).of(dispute);
            OUT.println(line(dispute.name(), one));
            all = all.plus(one);
        }
        OUT.println(line("all", all));
    }

    private static String line(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-10s came again %d, marked as repeated %d, right %d: P %.3f R %.3f",
                name,
                tally.again(),
                tally.marked(),
                tally.right(),
                tally.precision(),
                tally.recall());
    }
}
