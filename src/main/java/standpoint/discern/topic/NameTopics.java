package standpoint.discern.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import standpoint.discern.topic.ChooseTopics.Group;

/**
 * Names topics: by a phrase that many of a topic's matters hold and few others do (class-based TF-IDF, after
 * Grootendorst, 2022), that means what they mean, and that says more than one word would.
 */
final class NameTopics {

    /** Names that are kept for a topic. */
    private static final int NAMES = 5;

    /** Phrases whose meaning is looked at. */
    private static final int LOOKED_AT = 10;

    /** A name that less of a topic holds is the name of some of it only. */
    private static final double HELD = 0.2;

    /** A name that means less of what the topic means is a turn of phrase. */
    private static final double NEAR = 0.2;

    /** The phrase that the topic was built round names it rather than another. */
    private static final double SEED = 1.25;

    private static final double FURTHER_WORD = 0.35;
    private static final double ADJECTIVE = -0.15;
    private static final double PROPER_NAME = -0.2;

    private final List<Matter> matters;
    private final List<Candidate> candidates;
    private final ChooseTopics topics;
    private final TopicTools tools;
    private final double all;

    NameTopics(List<Matter> matters, List<Candidate> candidates, ChooseTopics topics, TopicTools tools) {
        this.matters = matters;
        this.candidates = candidates;
        this.topics = topics;
        this.tools = tools;
        this.all = matters.stream().mapToDouble(Matter::weight).sum();
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
        Meaning direction = topics.direction(group.members());
        return candidates.stream()
                .filter(each -> List.of(each.key().split(" ", -1)).stream().noneMatch(taken::contains))
                .map(each -> scored(each, group))
                .flatMap(Optional::stream)
                .sorted(Scored.BEST_FIRST)
                .limit(LOOKED_AT)
                .map(each -> near(each, direction))
                .flatMap(Optional::stream)
                .sorted(Scored.BEST_FIRST)
                .limit(NAMES)
                .map(Scored::candidate)
                .toList();
    }

    /** By how well the words tell this topic from all others. */
    private Optional<Scored> scored(Candidate candidate, Group group) {
        Set<Integer> members = Set.copyOf(group.members());
        double inside = group.members().stream()
                .mapToDouble(i -> matters.get(i).weight())
                .sum();
        double held = held(candidate, members, true) / inside;
        double elsewhere = held(candidate, members, false) / Math.max(1, all - inside);
        long holders = candidate.holders().stream().filter(members::contains).count();
        if (held < HELD || holders < Math.min(2, members.size())) return Optional.empty();
        double tells = Math.pow(held, 0.6) * held / (held + elsewhere);
        return Optional.of(
                new Scored(candidate, tells * shape(candidate) * (candidate.equals(group.seed()) ? SEED : 1)));
    }

    private Optional<Scored> near(Scored scored, Meaning direction) {
        double nearness =
                Meaning.of(tools.embedder().embed(scored.candidate().form())).dot(direction);
        return nearness < NEAR
                ? Optional.empty()
                : Optional.of(new Scored(scored.candidate(), scored.score() * (NEAR + nearness)));
    }

    private static double shape(Candidate candidate) {
        return 1
                + FURTHER_WORD * Math.min(2, candidate.length() - 1)
                + (candidate.described() ? ADJECTIVE : 0)
                + (candidate.name() ? PROPER_NAME : 0);
    }

    /** The weight of the matters inside or outside a group that hold a phrase, as far as they do. */
    private double held(Candidate candidate, Set<Integer> members, boolean inside) {
        return candidate.holders().stream()
                .filter(i -> members.contains(i) == inside)
                .mapToDouble(i -> matters.get(i).weight() * matters.get(i).holds(candidate.key()))
                .sum();
    }
}
