package standpoint.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import standpoint.edit.Likeness.Read;
import standpoint.model.Act;
import standpoint.model.Disagreement;
import standpoint.model.Meaning;
import standpoint.model.Reference;
import standpoint.model.StatedPosition;

/** Sets claim against counter-claim. */
final class Disagree {

    private static final Set<Act> CLAIMS = Set.of(Act.ACCUSE, Act.REQUEST, Act.THREATEN);

    /** On a common topic a rejection answers a claim that is so much like it, on whatever topic one that is more so. */
    private static final double ANSWERS_ON_TOPIC = 0.26;

    private static final double ANSWERS = 0.36;

    private final List<StatedPosition> positions;
    private final Map<String, Read> read = new HashMap<>();

    /** @param sources of the edition that states the positions, by their numbers */
    Disagree(List<StatedPosition> positions, IntFunction<Reference> sources, Meaning meaning) {
        this.positions = positions;
        List<Held> held =
                positions.stream().map(position -> Held.of(position, sources)).toList();
        List<Read> all = new Likeness(held, meaning).read(held);
        for (int i = 0; i < positions.size(); i++) read.put(positions.get(i).id(), all.get(i));
    }

    /**
     * Pairs each rejection with the likest claim of another party that one of the two aims at the other, and none only
     * at somebody else. Who rejects something else than what was threatened does not answer the threat, so that takes a
     * common topic. A claim is answered once. The thresholds were chosen on labelled coverage.
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
                .filter(claim -> isAimed(claim, counter) || isAimed(counter, claim))
                .filter(claim -> claim.targets().isEmpty() || isAimed(claim, counter))
                .filter(claim -> counter.targets().isEmpty() || isAimed(counter, claim))
                .filter(claim -> answers(counter, claim))
                .max(Comparator.comparingDouble((StatedPosition claim) -> like(claim, counter))
                        .thenComparing(StatedPosition::id));
    }

    private static boolean isAimed(StatedPosition one, StatedPosition other) {
        return one.targets().contains(other.party());
    }

    private boolean answers(StatedPosition counter, StatedPosition claim) {
        boolean topic = commonTopic(claim, counter).isPresent();
        boolean threat = claim.act() == Act.THREATEN;
        if (threat && !topic) return false;
        return like(claim, counter) >= (topic && !threat ? ANSWERS_ON_TOPIC : ANSWERS);
    }

    private double like(StatedPosition claim, StatedPosition counter) {
        return Likeness.between(
                Objects.requireNonNull(read.get(claim.id())), Objects.requireNonNull(read.get(counter.id())));
    }

    private static Optional<String> commonTopic(StatedPosition one, StatedPosition other) {
        return one.topics().stream().filter(other.topics()::contains).findFirst();
    }
}
