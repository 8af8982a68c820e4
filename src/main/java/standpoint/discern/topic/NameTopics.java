package standpoint.discern.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import standpoint.discern.topic.ChooseTopics.Group;

/**
 * Names topics: by a phrase that most of a topic's matters hold and few others do (class-based TF-IDF, after
 * Grootendorst, 2022), that means what they mean, and that says more than one word would.
 */
final class NameTopics {

    /** Names that are kept for a topic. */
    private static final int NAMES = 5;

    /** Phrases whose meaning is looked at. */
    private static final int LOOKED_AT = 8;

    /** A name that fewer of its matters hold, by weight, is the name of some of them. */
    private static final double HELD = 0.2;

    private static final double FURTHER_WORD = 0.35;
    private static final double ADJECTIVE = -0.15;
    private static final double PROPER_NAME = -0.2;

    private final List<Matter> matters;
    private final List<Candidate> candidates;
    private final ChooseTopics topics;
    private final TopicTools tools;

    NameTopics(List<Matter> matters, List<Candidate> candidates, ChooseTopics topics, TopicTools tools) {
        this.matters = matters;
        this.candidates = candidates;
        this.topics = topics;
        this.tools = tools;
    }

    private record Scored(Candidate candidate, double score) {

        private static final Comparator<Scored> BEST_FIRST = Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(each -> each.candidate().key());
    }

    /**
     * The names that would do for a group, the best first; none where none does.
     *
     * @param taken stems that name other topics already
     */
    List<Candidate> names(Group group, Set<String> taken) {
        Set<Integer> members = new HashSet<>(group.members());
        double inside = weight(group.members());
        double outside = weight(java.util.stream.IntStream.range(0, matters.size())
                        .boxed()
                        .toList())
                - inside;
        List<Scored> scored = new ArrayList<>();
        for (Candidate each : candidates) {
            if (Set.of(each.key().split(" ", -1)).stream().anyMatch(taken::contains)) continue;
            double held = held(each, members, true) / inside;
            double elsewhere = held(each, members, false) / Math.max(1, outside);
            if (held >= HELD && holders(each, members) >= Math.min(2, members.size()))
                scored.add(new Scored(each, Math.pow(held, 0.6) * held / (held + elsewhere) * shape(each)));
        }
        Meaning direction = topics.direction(group.members());
        return scored.stream()
                .sorted(Scored.BEST_FIRST)
                .limit(LOOKED_AT)
                .map(each -> new Scored(each.candidate(), each.score() * nearness(each.candidate(), direction)))
                .sorted(Scored.BEST_FIRST)
                .limit(NAMES)
                .map(Scored::candidate)
                .toList();
    }

    private double nearness(Candidate candidate, Meaning direction) {
        Meaning meaning = Meaning.of(tools.embedder().embed(candidate.form()));
        return 0.4 + Math.max(0, meaning.dot(direction));
    }

    private static double shape(Candidate candidate) {
        return 1
                + FURTHER_WORD * Math.min(2, candidate.length() - 1)
                + (candidate.described() ? ADJECTIVE : 0)
                + (candidate.name() ? PROPER_NAME : 0);
    }

    private static long holders(Candidate candidate, Set<Integer> members) {
        return candidate.holders().stream().filter(members::contains).count();
    }

    /** The weight of the matters inside or outside a group that hold a phrase, as far as they do. */
    private double held(Candidate candidate, Set<Integer> members, boolean inside) {
        return candidate.holders().stream()
                .filter(i -> members.contains(i) == inside)
                .mapToDouble(i -> matters.get(i).weight() * matters.get(i).holds(candidate.key()))
                .sum();
    }

    private double weight(List<Integer> members) {
        return members.stream().mapToDouble(i -> matters.get(i).weight()).sum();
    }
}
