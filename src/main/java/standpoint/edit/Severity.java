package standpoint.edit;

import java.util.EnumSet;
import java.util.Set;
import standpoint.model.Act;
import standpoint.model.Change;

/** The ladder of acts on which a position hardens or softens. */
final class Severity {

    private static final Set<Act> TALKS_AND_DEMANDS = EnumSet.of(Act.CONSULT, Act.REQUEST);

    private Severity() {}

    /** Cooperation below zero, hostility above; what is merely stated has no step of its own. */
    static int of(Act act) {
        return switch (act) {
            case AGREE, CONCEDE, SUPPORT -> -2;
            case CONSULT -> -1;
            case ASSERT -> 0;
            case REQUEST, ACCUSE -> 1;
            case REJECT -> 2;
            case THREATEN -> 3;
        };
    }

    /**
     * What became of a position that was voiced with one act and now with another: reversed when refusal turned into
     * agreement or agreement into refusal, else hardened or softened with the step on the ladder. A statement of fact
     * beside a demand is a change of wording, not of position. Nor is an accusation, which is about what was done, a
     * step to or from what is wanted now; and who has talks and then demands something has not turned against the
     * talks.
     */
    static Change between(Act before, Act now) {
        int from = of(before);
        int to = of(now);
        Set<Act> both = EnumSet.of(before, now);
        boolean beside = both.contains(Act.ASSERT) || both.contains(Act.ACCUSE) || both.equals(TALKS_AND_DEMANDS);
        if (beside || from == to) return Change.REPEATED;
        boolean crossed = (from <= -2 && to >= 2) || (from >= 2 && to <= -2);
        if (crossed) return Change.REVERSED;
        return to > from ? Change.HARDENED : Change.SOFTENED;
    }
}
