package standpoint.collect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells an outage on our side from failures of the sources: no host at all could be reached, and there were several.
 */
final class Outage {

    private static final int SEVERAL = 2;

    private Outage() {}

    /** @param answers in the order of the calls */
    static boolean in(List<Call> calls, List<FetchFeeds.Answer> answers) {
        Set<String> hosts = new HashSet<>();
        for (int i = 0; i < calls.size(); i++) {
            if (answers.get(i) instanceof FetchFeeds.Answer.Resting) continue;
            if (!(answers.get(i) instanceof FetchFeeds.Answer.Failed failed) || !failed.unreachable()) return false;
            hosts.add(String.valueOf(calls.get(i).address().getHost()));
        }
        return hosts.size() >= SEVERAL;
    }
}
