package standpoint.collect.feed;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import standpoint.model.Repair;

/** Counts the mends of one feed. */
final class Repairs {

    private final Map<Repair, Integer> counts = new EnumMap<>(Repair.class);

    void add(Repair kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    /** The kinds that were needed and how often. */
    Map<Repair, Integer> counts() {
        return Collections.unmodifiableMap(counts);
    }
}
