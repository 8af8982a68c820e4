package standpoint.discern.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Average-linkage clustering: the two likest groups become one until none are alike enough. Each group remembers its
 * likest other one among those behind it, so that a merger costs one pass.
 */
final class Agglomerate {

    private final List<Group> groups;
    private final boolean[] gone;
    private final int[] likest;
    private final double[] likeness;

    private Agglomerate(List<Group> groups) {
        this.groups = new ArrayList<>(groups);
        gone = new boolean[groups.size()];
        likest = new int[groups.size()];
        likeness = new double[groups.size()];
    }

    /** The groups that are left, in the order of their first statements. */
    static List<Group> of(List<Group> groups, double alike) {
        return new Agglomerate(groups).merge(alike);
    }

    private List<Group> merge(double alike) {
        for (int i = 0; i < groups.size(); i++) look(i);
        for (int best = best(); best >= 0 && likeness[best] >= alike; best = best()) join(best, likest[best]);
        List<Group> left = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) if (!gone[i]) left.add(groups.get(i));
        return left;
    }

    private void look(int i) {
        likest[i] = -1;
        likeness[i] = Double.NEGATIVE_INFINITY;
        for (int j = i + 1; j < groups.size(); j++) if (!gone[j]) compare(i, j);
    }

    private void compare(int i, int j) {
        double now = Likeness.of(groups.get(i), groups.get(j));
        if (now > likeness[i]) {
            likeness[i] = now;
            likest[i] = j;
        }
    }

    private int best() {
        int best = -1;
        for (int i = 0; i < groups.size(); i++)
            if (!gone[i] && likest[i] >= 0 && (best < 0 || likeness[i] > likeness[best])) best = i;
        return best;
    }

    private void join(int into, int from) {
        groups.get(into).takeIn(groups.get(from));
        gone[from] = true;
        Arrays.fill(likest, from, from + 1, -1);
        look(into);
        for (int i = 0; i < into; i++) {
            if (gone[i]) continue;
            if (likest[i] == into || likest[i] == from) look(i);
            else compare(i, into);
        }
        for (int i = into + 1; i < from; i++) if (!gone[i] && likest[i] == from) look(i);
    }
}
