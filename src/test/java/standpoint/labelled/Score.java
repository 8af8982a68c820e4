package standpoint.labelled;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import standpoint.model.Act;
import standpoint.model.Attribution;
import standpoint.model.Discernment;
import standpoint.model.Standing;

/** How much of what people labelled the program tells, over any number of disputes. */
final class Score {

    private final List<Matched> all;
    private final double precisionOfGroups;
    private final double recallOfGroups;

    private Score(List<Matched> all, double precisionOfGroups, double recallOfGroups) {
        this.all = List.copyOf(all);
        this.precisionOfGroups = precisionOfGroups;
        this.recallOfGroups = recallOfGroups;
    }

    static Score of(LabelledDispute dispute, Discernment discernment) {
        List<Matched> matched = Matched.of(dispute, discernment);
        Grouping grouping = Grouping.of(matched, discernment);
        return new Score(matched, grouping.precision(), grouping.recall());
    }

    /** The statements of all; the groupings averaged by the statements that they group. */
    static Score together(List<Score> scores) {
        double weight = scores.stream().mapToDouble(Score::grouped).sum();
        return new Score(
                scores.stream().flatMap(score -> score.all.stream()).toList(),
                scores.stream()
                                .mapToDouble(score -> score.precisionOfGroups * score.grouped())
                                .sum()
                        / weight,
                scores.stream()
                                .mapToDouble(score -> score.recallOfGroups * score.grouped())
                                .sum()
                        / weight);
    }

    private double grouped() {
        return all.stream().mapToInt(each -> each.wanted().parties().size()).sum();
    }

    List<Matched> statements() {
        return all;
    }

    int wanted() {
        return all.size();
    }

    /** The share of the statements that the program found at all. */
    double found() {
        return share(each -> true, each -> each.found().isPresent());
    }

    /** Of the statements that it gave to parties, those that were given to the right ones. */
    double partyPrecision() {
        return share(Score::given, Score::rightParty);
    }

    /** Of the statements of parties, those that were given to the right ones. */
    double partyRecall() {
        return share(each -> each.wanted().standing() == Standing.PARTY, Score::rightParty);
    }

    double actAccuracy() {
        return share(each -> each.found().isPresent(), Score::rightAct);
    }

    double targetPrecision() {
        return share(each -> !targets(each).isEmpty(), Score::rightTargets);
    }

    double targetRecall() {
        return share(each -> !each.wanted().targets().isEmpty(), Score::rightTargets);
    }

    double hedgeAccuracy() {
        return share(
                each -> each.found().isPresent(),
                each -> each.found().map(Attribution::hedged).orElse(false)
                        == each.wanted().hedged());
    }

    double grouping() {
        return 2 * precisionOfGroups * recallOfGroups / (precisionOfGroups + recallOfGroups);
    }

    private double share(Predicate<Matched> of, Predicate<Matched> which) {
        List<Matched> chosen = all.stream().filter(of).toList();
        return chosen.isEmpty() ? 1 : (double) chosen.stream().filter(which).count() / chosen.size();
    }

    static boolean given(Matched each) {
        return each.found().map(found -> found.speaker().standing()).orElse(Standing.UNRESOLVED) == Standing.PARTY;
    }

    static boolean rightParty(Matched each) {
        return each.wanted().standing() == Standing.PARTY
                && each.found()
                        .filter(found ->
                                same(found.speaker().parties(), each.wanted().parties()))
                        .isPresent();
    }

    static boolean rightAct(Matched each) {
        return each.found().filter(found -> found.act() == each.wanted().act()).isPresent();
    }

    static boolean rightTargets(Matched each) {
        return same(targets(each), each.wanted().targets());
    }

    private static List<String> targets(Matched each) {
        return each.found().map(Attribution::targets).orElse(List.of());
    }

    private static boolean same(List<String> one, List<String> other) {
        return Set.copyOf(one).equals(Set.copyOf(other));
    }

    /** The figures in one line. */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-10s %4d  found %.3f  party P %.3f R %.3f  act %.3f  target P %.3f R %.3f  hedged %.3f  "
                        + "groups P %.3f R %.3f F %.3f",
                name,
                wanted(),
                found(),
                partyPrecision(),
                partyRecall(),
                actAccuracy(),
                targetPrecision(),
                targetRecall(),
                hedgeAccuracy(),
                precisionOfGroups,
                recallOfGroups,
                grouping());
    }

    /** What was labelled, down, and what was told, across. */
    String acts() {
        Map<Act, Map<Act, Long>> table = all.stream()
                .filter(each -> each.found().isPresent())
                .collect(Collectors.groupingBy(
                        each -> each.wanted().act(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                each -> each.found().orElseThrow().act(), TreeMap::new, Collectors.counting())));
        StringBuilder lines = new StringBuilder(String.format(Locale.ROOT, "%-10s", ""));
        for (Act act : Act.values()) lines.append(String.format(Locale.ROOT, "%9s", act));
        table.forEach((act, row) -> {
            lines.append(String.format(Locale.ROOT, "%n%-10s", act));
            for (Act told : Act.values()) lines.append(String.format(Locale.ROOT, "%9d", row.getOrDefault(told, 0L)));
        });
        return lines.toString();
    }

    /** What the speakers are, down, and what was told of them, across. */
    String standings() {
        Map<String, Map<String, Long>> table = all.stream()
                .collect(Collectors.groupingBy(
                        each -> each.wanted().standing().toString(),
                        TreeMap::new,
                        Collectors.groupingBy(Score::told, TreeMap::new, Collectors.counting())));
        return table.entrySet().stream()
                .map(row -> String.format(Locale.ROOT, "%-12s %s", row.getKey(), row.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Matched each) {
        if (each.found().isEmpty()) return "not found";
        if (!given(each))
            return each.found().orElseThrow().speaker().standing() == Standing.THIRD_PARTY ? "third" : "unresolved";
        return rightParty(each) ? "right party" : "wrong party";
    }
}
