package standpoint.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Chooses what a reader with one minute must know. */
final class BottomLine {

    private static final int LINES = 5;
    private static final int LINES_OF_ONE_PARTY = 2;

    private BottomLine() {}

    /**
     * The first of the ranking, at most two of a party so that one loud party does not drown the others. What rests on
     * hearsay alone is left to the sections, unless it shifts what was held or nothing else was said.
     *
     * @param ranked all positions, the weightiest first
     */
    static List<Weighed> choose(List<Weighed> ranked) {
        List<Weighed> firm = ranked.stream().filter(BottomLine::counts).toList();
        List<Weighed> chosen = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Weighed weighed : firm.isEmpty() ? ranked : firm) {
            String party = weighed.recognized().position().party();
            if (chosen.size() < LINES && lines.merge(party, 1, Integer::sum) <= LINES_OF_ONE_PARTY) chosen.add(weighed);
        }
        return chosen;
    }

    private static boolean counts(Weighed weighed) {
        return !weighed.hearsay() || weighed.recognized().change().shifted();
    }
}
