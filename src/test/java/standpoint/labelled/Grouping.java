package standpoint.labelled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import standpoint.model.Discernment;
import standpoint.model.Position;

/**
 * How well statements are grouped into positions: B-cubed precision and recall (Bagga and Baldwin, 1998), over each
 * party of each statement that people gave to one.
 */
record Grouping(double precision, double recall) {

    /** Something with the group that it should be in and the one that it is in. */
    record Item(String wanted, String found) {}

    static Grouping of(List<Matched> statements, Discernment discernment) {
        List<Item> items = new ArrayList<>();
        for (Matched each : statements)
            for (String party : each.wanted().parties())
                items.add(new Item(
                        party + " " + each.wanted().position().orElseThrow(),
                        position(each, party, discernment, items.size())));
        return of(items);
    }

    static Grouping of(List<Item> items) {
        return new Grouping(share(items, Item::found, Item::wanted), share(items, Item::wanted, Item::found));
    }

    /** The number of the position that holds the statement; one of its own where none does. */
    private static String position(Matched each, String party, Discernment discernment, int alone) {
        List<Position> positions = discernment.positions();
        for (int i = 0; i < positions.size(); i++) {
            Position position = positions.get(i);
            boolean holds = position.party().equals(party)
                    && each.found().filter(position.evidence()::contains).isPresent();
            if (holds) return "position " + i;
        }
        return "alone " + alone;
    }

    /** Of the items in one group, the share that is in one by the other grouping; the mean over all items. */
    private static double share(
            List<Item> items,
            java.util.function.Function<Item, String> group,
            java.util.function.Function<Item, String> other) {
        Map<String, List<Item>> groups = new HashMap<>();
        items.forEach(item -> groups.computeIfAbsent(group.apply(item), key -> new ArrayList<>())
                .add(item));
        double sum = 0;
        for (Item item : items) {
            List<Item> same = Objects.requireNonNull(groups.get(group.apply(item)));
            sum += (double) same.stream()
                            .filter(each -> other.apply(each).equals(other.apply(item)))
                            .count()
                    / same.size();
        }
        return items.isEmpty() ? 1 : sum / items.size();
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }
}
