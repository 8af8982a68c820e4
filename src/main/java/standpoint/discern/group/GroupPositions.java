package standpoint.discern.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import standpoint.model.Act;
import standpoint.model.Article;
import standpoint.model.Attribution;
import standpoint.model.Form;
import standpoint.model.Position;
import standpoint.model.Span;
import standpoint.model.Standing;

/**
 * Groups equivalent attributions into positions: the same party, acts and targets that agree, and content alike. An
 * attribution joins the position that holds the statement most like it, or opens one; a joint statement does so for
 * each of its parties.
 */
public final class GroupPositions {

    /** From here on two statements of a party are the same one; chosen on the pairs that the tests hold. */
    static final double ALIKE = 0.5;

    /** A statement of fewer terms says nothing that could be held: "that", "Qatar". */
    private static final int LEAST_TERMS = 2;

    private record Statement(Attribution attribution, Article article, int order, SortedMap<String, Double> vector) {
        int length() {
            return attribution.content().stream().mapToInt(Span::length).sum();
        }
    }

    private static final Comparator<Statement> BEST_FIRST = Comparator.<Statement>comparingInt(
                    each -> distance(each.attribution().form()))
            .thenComparing(each -> each.attribution().hedged())
            .thenComparing(each -> each.article().copyOf().isPresent())
            .thenComparingInt(each -> -each.length())
            .thenComparing(each -> each.article().dated())
            .thenComparingInt(Statement::order);

    private static final class Group {
        private final List<Statement> members = new ArrayList<>();
        private final String party;

        private Group(String party) {
            this.party = party;
        }

        /** Whether the same words of the same article are in already: "it said it wants …" is one statement. */
        private boolean repeats(Statement statement) {
            return members.stream()
                    .map(Statement::attribution)
                    .filter(member ->
                            member.articleId().equals(statement.attribution().articleId()))
                    .flatMap(member -> member.content().stream())
                    .anyMatch(span -> statement.attribution().content().stream().anyMatch(span::overlaps));
        }

        private double likeness(Statement statement) {
            double best = 0;
            for (Statement member : members) best = Math.max(best, Vectors.cosine(statement.vector(), member.vector()));
            return best;
        }
    }

    private final Map<String, Set<Group>> byTerm = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();

    /** The positions in the order in which each first appears. */
    public static List<Position> of(List<Attribution> attributions, Map<String, Article> articles, ContentTerms terms) {
        GroupPositions grouping = new GroupPositions();
        grouping.statements(attributions, articles, terms).forEach(grouping::place);
        return grouping.groups.stream().map(GroupPositions::position).toList();
    }

    private List<Statement> statements(
            List<Attribution> attributions, Map<String, Article> articles, ContentTerms terms) {
        List<Attribution> own = attributions.stream()
                .filter(each -> each.speaker().standing() == Standing.PARTY)
                .toList();
        List<SortedMap<String, Integer>> counted = new ArrayList<>();
        for (Attribution each : own) {
            String text = article(each, articles).text();
            counted.add(
                    terms.of(each.content().stream().map(span -> span.in(text)).toList()));
        }
        Vectors vectors = new Vectors(counted);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < own.size(); i++)
            if (counted.get(i).size() >= LEAST_TERMS)
                statements.add(new Statement(own.get(i), article(own.get(i), articles), i, vectors.of(counted.get(i))));
        return statements;
    }

    private static Article article(Attribution attribution, Map<String, Article> articles) {
        Article article = articles.get(attribution.articleId());
        if (article == null) throw new IllegalArgumentException("no article " + attribution.articleId());
        return article;
    }

    private void place(Statement statement) {
        // "Kabul denies that": words that tell nothing hold no position
        for (String party : statement.attribution().speaker().parties()) {
            Group group = home(statement, party);
            if (group.repeats(statement)) continue;
            group.members.add(statement);
            for (String term : statement.vector().keySet())
                byTerm.computeIfAbsent(party + " " + term, key -> new LinkedHashSet<>())
                        .add(group);
        }
    }

    private Group home(Statement statement, String party) {
        Set<Group> candidates = new LinkedHashSet<>();
        for (String term : statement.vector().keySet())
            candidates.addAll(byTerm.getOrDefault(party + " " + term, Set.of()));
        Group best = new Group(party);
        double likeness = ALIKE;
        for (Group group : candidates) {
            if (!agrees(group, statement)) continue;
            double now = group.likeness(statement);
            if (now >= likeness) {
                best = group;
                likeness = now;
            }
        }
        if (best.members.isEmpty()) groups.add(best);
        return best;
    }

    /** The same act, or one that is merely stated; the same targets, or none said. */
    private static boolean agrees(Group group, Statement statement) {
        Act act = act(group.members);
        Act other = statement.attribution().act();
        boolean acts = act == other || act == Act.ASSERT || other == Act.ASSERT;
        Set<String> targets = targets(group.members);
        List<String> others = statement.attribution().targets();
        return acts && (targets.isEmpty() || others.isEmpty() || targets.containsAll(others));
    }

    private static Position position(Group group) {
        List<Attribution> evidence = group.members.stream()
                .sorted(BEST_FIRST)
                .map(Statement::attribution)
                .toList();
        Set<String> topics = new TreeSet<>();
        evidence.forEach(each -> topics.addAll(each.topics()));
        Set<String> gist = new TreeSet<>();
        group.members.forEach(each -> gist.addAll(each.vector().keySet()));
        return new Position(
                group.party,
                act(group.members),
                List.copyOf(targets(group.members)),
                List.copyOf(topics),
                List.copyOf(gist),
                evidence);
    }

    /** What is merely stated in one article may be told as an act in another: the act then counts. */
    private static Act act(List<Statement> members) {
        return members.stream()
                .map(each -> each.attribution().act())
                .filter(act -> act != Act.ASSERT)
                .findFirst()
                .orElse(Act.ASSERT);
    }

    private static Set<String> targets(List<Statement> members) {
        Set<String> targets = new TreeSet<>();
        members.forEach(each -> targets.addAll(each.attribution().targets()));
        return targets;
    }

    private static int distance(Form form) {
        return switch (form) {
            case DIRECT -> 0;
            case MIXED -> 1;
            case INDIRECT -> 2;
        };
    }
}
