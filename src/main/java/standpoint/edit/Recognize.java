package standpoint.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import standpoint.edit.Likeness.Read;
import standpoint.edit.Recognized.Before;
import standpoint.model.Act;
import standpoint.model.Change;
import standpoint.model.Edition;
import standpoint.model.Meaning;
import standpoint.model.Position;
import standpoint.model.Quotation;

/**
 * Gives each position its identity over editions. A position continues an earlier one of the same party that is alike
 * and has no other target and no other figures; the likest pair is joined first, and no earlier position is continued
 * twice. The thresholds were chosen on labelled coverage.
 */
final class Recognize {

    /** From this likeness on the two say the same. */
    private static final double SAME = 0.3;

    /** From this likeness on it does not matter that another position says the same as well. */
    private static final double SAME_AS_WELL = 0.45;

    /** On a common topic, and with another act, this much is the same matter taken further or back. */
    private static final double SAME_MATTER = 0.4;

    /** And so much on whatever topic. */
    private static final double SAME_MATTER_FOR_SURE = 0.6;

    /** How much less alike a statement is to what is only stated, and an act to an act of another kind. */
    private static final double MERELY_STATED = 0.2;

    private static final double OTHER_ACT = 0.4;

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::index)
            .thenComparing(pair -> pair.before().position().id());

    private final Coverage coverage;
    private final Meaning meaning;
    private final List<Before> memory;

    private Recognize(List<Before> memory, Coverage coverage, Meaning meaning) {
        this.memory = memory;
        this.coverage = coverage;
        this.meaning = meaning;
    }

    /** Recalls what the earlier editions stated; of a position that several have, the newest statement counts. */
    static Recognize among(Material material, Coverage coverage, Meaning meaning) {
        Map<String, Before> newest = new HashMap<>();
        for (Edition edition : material.earlier())
            edition.positions()
                    .forEach(position ->
                            newest.putIfAbsent(position.id(), new Before(edition, position, position.best())));
        List<Before> memory = newest.values().stream()
                .sorted(Comparator.comparing(before -> before.position().id()))
                .toList();
        return new Recognize(memory, coverage, meaning);
    }

    /** The same positions in the same order, each with its id and its change. */
    List<Recognized> recognize(List<Position> positions) {
        Map<Integer, Pair> joined = memory.isEmpty() ? Map.of() : join(pairs(positions));
        Set<String> taken = new HashSet<>();
        memory.forEach(before -> taken.add(before.position().id()));
        Map<String, Integer> heirs = heirs(joined.values());
        List<Recognized> recognized = new ArrayList<>();
        for (int index = 0; index < positions.size(); index++) {
            Position position = positions.get(index);
            Pair pair = joined.get(index);
            if (pair == null) {
                recognized.add(new Recognized(position, freshId(position, taken), Change.NEW, Optional.empty()));
                continue;
            }
            String before = pair.before().position().id();
            boolean heir = heirs.getOrDefault(before, -1) == index;
            recognized.add(new Recognized(
                    position, heir ? before : freshId(position, taken), pair.change(), Optional.of(pair.before())));
        }
        return recognized;
    }

    private record Pair(int index, Before before, double likeness, Change change) {}

    private List<Pair> pairs(List<Position> positions) {
        List<Held> held =
                positions.stream().map(position -> Held.of(position, coverage)).toList();
        List<Held> remembered = memory.stream()
                .map(before -> Held.of(before.position(), before.edition()::source))
                .toList();
        Likeness likeness =
                new Likeness(Stream.concat(held.stream(), remembered.stream()).toList(), meaning);
        List<Read> now = likeness.read(held);
        List<Read> then = likeness.read(remembered);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < now.size(); i++)
            for (int j = 0; j < then.size(); j++)
                pair(now.get(i), then.get(j), i, memory.get(j)).ifPresent(pairs::add);
        return pairs;
    }

    private static Optional<Pair> pair(Read now, Read then, int index, Before before) {
        Held one = now.held();
        Held other = then.held();
        boolean apart = one.isAimedElsewhereThan(other) || one.hasOtherFiguresThan(other);
        if (apart || !one.party().equals(other.party())) return Optional.empty();
        Change change = Severity.between(other.act(), one.act());
        double like = Likeness.between(now, then) - between(one.act(), other.act(), change);
        return continues(one, other, change, like)
                ? Optional.of(new Pair(index, nearest(now, then, before), like, change))
                : Optional.empty();
    }

    private static Before nearest(Read now, Read then, Before before) {
        Optional<Quotation> nearest = Likeness.nearest(now, then)
                .flatMap(statement -> before.position().quotations().stream()
                        .filter(quotation -> Held.statement(quotation).equals(statement))
                        .findFirst());
        return nearest.map(quotation -> new Before(before.edition(), before.position(), quotation))
                .orElse(before);
    }

    private static double between(Act one, Act other, Change change) {
        if (one == other || change.shifted()) return 0;
        return one == Act.ASSERT || other == Act.ASSERT ? MERELY_STATED : OTHER_ACT;
    }

    /** Who now wants something else of somebody else has not changed his mind. */
    private static boolean continues(Held now, Held then, Change change, double like) {
        if (!change.shifted()) return like >= SAME;
        return now.isAimedAs(then) && like >= (now.sharesTopicWith(then) ? SAME_MATTER : SAME_MATTER_FOR_SURE);
    }

    /**
     * Who threatens what he demands may go on demanding it, so an earlier position may be continued and be taken
     * further as well; and of two that are much like it both continue it.
     */
    private static Map<Integer, Pair> join(List<Pair> pairs) {
        Map<Integer, Pair> joined = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        Set<String> shifted = new HashSet<>();
        for (Pair pair : pairs.stream().sorted(LIKEST_FIRST).toList()) {
            if (joined.containsKey(pair.index())) continue;
            Set<String> continued = pair.change().shifted() ? shifted : repeated;
            boolean first = continued.add(pair.before().position().id());
            if (first || pair.likeness() >= SAME_AS_WELL) joined.put(pair.index(), pair);
        }
        return joined;
    }

    /** Of those that continue the same position the one that keeps its id: who repeats it, and the likest of these. */
    private static Map<String, Integer> heirs(Collection<Pair> joined) {
        Map<String, Integer> heirs = new HashMap<>();
        joined.stream()
                .sorted(Comparator.comparing((Pair pair) -> pair.change().shifted())
                        .thenComparing(LIKEST_FIRST))
                .forEach(pair -> heirs.putIfAbsent(pair.before().position().id(), pair.index()));
        return heirs;
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
