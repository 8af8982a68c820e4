package standpoint.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.model.Act;
import standpoint.model.Disagreement;
import standpoint.model.StatedPosition;

/** Sets claim against counter-claim. */
final class Disagree {

    private static final Set<Act> CLAIMS = Set.of(Act.ACCUSE, Act.REQUEST, Act.THREATEN);

    private final List<StatedPosition> positions;
    private final Likeness likeness;

    Disagree(List<StatedPosition> positions) {
        this.positions = positions;
        this.likeness =
                new Likeness(positions.stream().map(StatedPosition::gist).toList());
    }

    /**
     * Pairs each rejection with the likest claim of another party that one of the two aims at the other, on a common
     * topic or in common words. A claim is answered once.
     */
    List<Disagreement> list() {
        Set<String> answered = new HashSet<>();
        List<Disagreement> disagreements = new ArrayList<>();
        for (StatedPosition counter : positions) {
            if (counter.act() != Act.REJECT) continue;
            claimAgainst(counter, answered).ifPresent(claim -> {
                answered.add(claim.id());
                disagreements.add(new Disagreement(claim.id(), counter.id(), commonTopic(claim, counter)));
            });
        }
        return disagreements;
    }

    private Optional<StatedPosition> claimAgainst(StatedPosition counter, Set<String> answered) {
        return positions.stream()
                .filter(claim -> CLAIMS.contains(claim.act()))
                .filter(claim -> !answered.contains(claim.id()))
                .filter(claim -> !claim.party().equals(counter.party()))
                .filter(claim -> claim.targets().contains(counter.party())
                        || counter.targets().contains(claim.party()))
                .filter(claim -> commonTopic(claim, counter).isPresent() || like(claim, counter) > 0)
                .max(Comparator.comparingDouble((StatedPosition claim) -> like(claim, counter))
                        .thenComparing(StatedPosition::id));
    }

    private double like(StatedPosition claim, StatedPosition counter) {
        return likeness.of(claim.gist(), counter.gist());
    }

    private static Optional<String> commonTopic(StatedPosition one, StatedPosition other) {
        return one.topics().stream().filter(other.topics()::contains).findFirst();
    }
}
