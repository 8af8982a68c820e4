package standpoint.produce;

import standpoint.collect.Memory;
import standpoint.keep.Coverage;

/** What a run remembers, for measuring a step outside of a run. */
public final class BenchMemory {

    private BenchMemory() {}

    /** What is kept of a briefing. */
    public static Memory of(String briefingId, Coverage coverage) {
        return new BriefingMemory(briefingId, coverage);
    }
}
