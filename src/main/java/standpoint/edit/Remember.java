package standpoint.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import standpoint.model.Act;
import standpoint.model.Change;
import standpoint.model.Edition;
import standpoint.model.EditionCount;
import standpoint.model.EditionCount.Count;
import standpoint.model.EditionCount.Moved;
import standpoint.model.Silence;
import standpoint.model.StatedPosition;

/** What the last editions had that this one must answer to. */
final class Remember {

    /** Editions in the charts, this one included. */
    private static final int CHARTED = 14;

    private Remember() {}

    /**
     * Positions of the last edition that are no longer voiced: nobody repeated them, and their party said nothing else
     * on their topics either.
     */
    static List<Silence> silences(Edition last, List<StatedPosition> now, StatePosition state) {
        Set<String> voiced = now.stream().map(StatedPosition::id).collect(Collectors.toSet());
        return last.positions()
                .filter(then -> !voiced.contains(then.id()))
                .filter(then -> !then.topics().isEmpty())
                .filter(then -> now.stream().noneMatch(position -> sameMatter(position, then)))
                .map(then -> new Silence(
                        then.id(),
                        then.party(),
                        then.act(),
                        then.targets(),
                        then.lastSeen(),
                        state.recall(last, then, then.best())))
                .toList();
    }

    /** Those silences that stood in the last bottom line, with the topics that the position had there. */
    static Map<Silence, List<String>> dropped(List<Edition> newestFirst, List<Silence> silences) {
        Map<Silence, List<String>> dropped = new LinkedHashMap<>();
        newestFirst.stream().limit(1).forEach(last -> {
            Set<String> prominent = last.bottomLine().stream()
                    .flatMap(sentence -> sentence.positionIds().stream())
                    .collect(Collectors.toSet());
            silences.stream()
                    .filter(silence -> prominent.contains(silence.positionId()))
                    .forEach(silence -> last.findPosition(silence.positionId())
                            .ifPresent(position -> dropped.put(silence, position.topics())));
        });
        return dropped;
    }

    private static boolean sameMatter(StatedPosition now, StatedPosition then) {
        return now.party().equals(then.party()) && now.topics().stream().anyMatch(then.topics()::contains);
    }

    /** What the last editions held, the oldest first, then this one. */
    static List<EditionCount> history(List<Edition> newestFirst, EditionCount now) {
        List<EditionCount> history = new ArrayList<>();
        for (Edition edition : newestFirst.subList(0, Math.min(newestFirst.size(), CHARTED - 1)))
            history.add(
                    0, count(edition.id(), edition.date(), edition.positions().toList(), edition.silences()));
        history.add(now);
        return history;
    }

    /** What an edition holds, in numbers. */
    static EditionCount count(String id, LocalDate date, List<StatedPosition> positions, List<Silence> silences) {
        return new EditionCount(id, date, counts(positions), changes(positions, silences));
    }

    /** Positions by party, in the order of the sections, and act. */
    private static List<Count> counts(List<StatedPosition> positions) {
        Map<String, Map<Act, Integer>> byParty = new LinkedHashMap<>();
        positions.forEach(position -> byParty.computeIfAbsent(position.party(), party -> new EnumMap<>(Act.class))
                .merge(position.act(), 1, Integer::sum));
        List<Count> counts = new ArrayList<>();
        byParty.forEach((party, acts) -> acts.forEach((act, number) -> counts.add(new Count(party, act, number))));
        return counts;
    }

    private static List<Moved> changes(List<StatedPosition> positions, List<Silence> silences) {
        Map<String, Map<Change, Integer>> byParty = new LinkedHashMap<>();
        for (StatedPosition position : positions)
            if (position.change() != Change.REPEATED) add(byParty, position.party(), position.change());
        for (Silence silence : silences) add(byParty, silence.partyId(), Change.NO_LONGER_VOICED);
        List<Moved> changes = new ArrayList<>();
        byParty.forEach((party, moved) -> moved.forEach((change, n) -> changes.add(new Moved(party, change, n))));
        return changes;
    }

    private static void add(Map<String, Map<Change, Integer>> byParty, String party, Change change) {
        byParty.computeIfAbsent(party, id -> new EnumMap<>(Change.class)).merge(change, 1, Integer::sum);
    }
}
