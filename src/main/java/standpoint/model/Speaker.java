package standpoint.model;

import java.util.List;

/**
 * Who is quoted.
 *
 * @param name as the article has it
 * @param parties ids of the parties spoken for; more than one for a joint statement
 */
public record Speaker(String name, Standing standing, List<String> parties) {
    public Speaker {
        parties = List.copyOf(parties);
        if ((standing == Standing.PARTY) == parties.isEmpty())
            throw new IllegalArgumentException(name + " is " + standing + " and speaks for " + parties);
    }
}
