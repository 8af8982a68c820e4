package standpoint.labelled;

import java.util.List;
import java.util.Optional;
import standpoint.discern.text.Attributed;
import standpoint.model.Act;
import standpoint.model.Standing;

/**
 * What a careful reader says of a statement.
 *
 * @param position its name; empty where the speaker is no party
 */
record Labelled(
        Attributed statement,
        Standing standing,
        List<String> parties,
        Act act,
        List<String> targets,
        boolean hedged,
        Optional<String> position) {

    /** Reads a line of labels, as the README beside them says. */
    static Labelled of(String line, MarkedText text) {
        String[] fields = line.split(" \\| ", 6);
        boolean party = !fields[1].equals("third") && !fields[1].equals("unresolved");
        return new Labelled(
                text.statement(Integer.parseInt(fields[0])),
                party ? Standing.PARTY : fields[1].equals("third") ? Standing.THIRD_PARTY : Standing.UNRESOLVED,
                party ? List.of(fields[1].split("\\+")) : List.of(),
                Act.valueOf(fields[2]),
                fields[3].equals("-") ? List.of() : List.of(fields[3].split("\\+")),
                fields[4].equals("hedged"),
                Optional.of(fields[5]).filter(name -> !name.equals("-")));
    }
}
