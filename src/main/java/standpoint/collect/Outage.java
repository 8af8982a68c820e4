package standpoint.collect;

import java.util.List;
import java.util.stream.Collectors;
import standpoint.collect.FetchFeeds.Answer;

/**
 * Tells an outage on our side from failures of the sources: no host at all could be reached, and there were several.
 */
final class Outage {

    private static final int SEVERAL = 2;

    private Outage() {}

    /** The visits as they are to be judged: in an outage none of those that failed. */
    static List<Visit> judge(List<Visit> visits) {
        return isIn(visits) ? visits.stream().map(Visit::notReached).toList() : visits;
    }

    private static boolean isIn(List<Visit> visits) {
        List<Visit> asked = visits.stream()
                .filter(visit -> !(visit.answer() instanceof Answer.Resting))
                .toList();
        return asked.stream().allMatch(visit -> visit.answer() instanceof Answer.Failed failed && failed.unreachable())
                && asked.stream()
                                .map(visit ->
                                        String.valueOf(visit.call().address().getHost()))
                                .collect(Collectors.toSet())
                                .size()
                        >= SEVERAL;
    }
}
