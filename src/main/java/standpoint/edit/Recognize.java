package standpoint.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import standpoint.edit.Recognized.Before;
import standpoint.model.Change;
import standpoint.model.Edition;
import standpoint.model.Position;

/**
 * Gives each position its identity over editions. A position continues an earlier one of the same party when the two
 * share enough of their words; the likest pair is joined first, and no earlier position is continued twice.
 */
final class Recognize {

    /** From this likeness on the two say the same. */
    private static final double SAME = 0.5;

    /** On a common topic, and with another act, this much is the same matter taken further or back. */
    private static final double SAME_MATTER = 0.3;

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::index)
            .thenComparing(pair -> pair.before().position().id());

    private final List<Before> memory;
    private final Likeness likeness;

    /**
     * Recalls what earlier editions stated.
     *
     * @param earlier the newest first; of a position that several have, the newest statement counts
     */
    Recognize(List<Edition> earlier, List<Position> now) {
        Map<String, Before> newest = new HashMap<>();
        for (Edition edition : earlier)
            edition.positions().forEach(position -> newest.putIfAbsent(position.id(), new Before(edition, position)));
        memory = newest.values().stream()
                .sorted(Comparator.comparing(before -> before.position().id()))
                .toList();
        likeness = new Likeness(Stream.concat(
                        now.stream().map(Position::gist),
                        memory.stream().map(before -> before.position().gist()))
                .toList());
    }

    /** The same positions in the same order, each with its id and its change. */
    List<Recognized> recognize(List<Position> positions) {
        Map<Integer, Pair> joined = join(pairs(positions));
        Set<String> taken = new HashSet<>();
        memory.forEach(before -> taken.add(before.position().id()));
        List<Recognized> recognized = new ArrayList<>();
        for (int index = 0; index < positions.size(); index++) {
            Position position = positions.get(index);
            Pair pair = joined.get(index);
            recognized.add(
                    pair == null
                            ? new Recognized(position, freshId(position, taken), Change.NEW, Optional.empty())
                            : new Recognized(
                                    position,
                                    pair.before().position().id(),
                                    pair.change(),
                                    Optional.of(pair.before())));
        }
        return recognized;
    }

    private record Pair(int index, Before before, double likeness, Change change) {}

    private List<Pair> pairs(List<Position> positions) {
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < positions.size(); index++)
            for (Before before : memory)
                pair(index, positions.get(index), before).ifPresent(pairs::add);
        return pairs;
    }

    private Optional<Pair> pair(int index, Position now, Before before) {
        var then = before.position();
        if (!now.party().equals(then.party())) return Optional.empty();
        double like = likeness.of(now.gist(), then.gist());
        Change change = Severity.between(then.act(), now.act());
        boolean same = like >= SAME;
        boolean sameMatter = change.shifted() && like >= SAME_MATTER && shareTopic(now.topics(), then.topics());
        return same || sameMatter ? Optional.of(new Pair(index, before, like, change)) : Optional.empty();
    }

    private static boolean shareTopic(List<String> one, List<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Map<Integer, Pair> join(List<Pair> pairs) {
        Map<Integer, Pair> joined = new HashMap<>();
        Set<String> continued = new HashSet<>();
        for (Pair pair : pairs.stream().sorted(LIKEST_FIRST).toList()) {
            if (joined.containsKey(pair.index())) continue;
            if (continued.add(pair.before().position().id())) joined.put(pair.index(), pair);
        }
        return joined;
    }

    private static String freshId(Position position, Set<String> taken) {
        String likeNoOther = position.act() + " " + String.join(" ", position.gist());
        for (int attempt = 0; ; attempt++) {
            String id = position.party() + "-"
                    + Sha256.hex(likeNoOther + "#".repeat(attempt)).substring(0, 8);
            if (taken.add(id)) return id;
        }
    }
}
