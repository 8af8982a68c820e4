package standpoint.discern.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts matters into topics. A topic is built round a phrase: it has the matters that hold the phrase or mean what
 * those mean that hold it. The phrases are chosen one after the other, each the one that gathers most that is not
 * gathered yet.
 */
final class ChooseTopics {

    /** Phrases that are tried, the most frequent: what few of many matters hold is no topic of all of them. */
    private static final int TRIED = 400;

    /** How much of what all matters have in common is taken off, so that it does not make all of them alike. */
    private static final double COMMON = 0.7;

    /** How much nearer a matter is to a topic whose phrase it holds. */
    private static final double HOLDING = 0.4;

    /** From this nearness on a phrase gathers a matter. */
    private static final double GATHERED = 0.45;

    /** What a phrase must gather at least to be a topic. */
    private static final double WORTH = 0.25;

    /** From this nearness on a matter joins the topics that were chosen. */
    private static final double JOINED = 0.25;

    private final List<Matter> matters;
    private final List<Meaning> meanings;

    ChooseTopics(List<Matter> matters) {
        this.matters = matters;
        Meaning common = Meaning.sum(matters.stream().map(Matter::meaning).toList())
                .plus(Meaning.none(), 0)
                .unit();
        this.meanings = matters.stream()
                .map(matter -> matter.meaning()
                        .plus(common, -COMMON * matter.meaning().dot(common))
                        .unit())
                .toList();
    }

    /**
     * A topic before it has a name.
     *
     * @param seed the phrase that it is built round
     * @param members numbers of its matters, in their order
     */
    record Group(Candidate seed, List<Integer> members) {}

    /** Where the matters of a group point, their common direction taken off. */
    Meaning direction(List<Integer> members) {
        return Meaning.sum(members.stream().map(meanings::get).toList()).unit();
    }

    /** The groups of at least two matters, or of one that was said three times; at most so many, in no order. */
    List<Group> choose(List<Candidate> candidates, int most) {
        List<Group> groups = assign(seeds(candidates, most));
        // a matter of a group that fell apart may yet belong to another
        return sound(assign(sound(groups).stream()
                .map(group -> new Group(group.seed(), group.members()))
                .toList()));
    }

    private List<Group> sound(List<Group> groups) {
        return groups.stream()
                .filter(group -> Candidate.suffices(group.members(), matters))
                .toList();
    }

    private List<Group> seeds(List<Candidate> candidates, int most) {
        List<Candidate> tried = candidates.stream()
                .sorted(Comparator.comparingDouble((Candidate each) -> -weight(each.holders()))
                        .thenComparing(Candidate::key))
                .limit(TRIED)
                .toList();
        List<double[]> nearness = tried.stream().map(this::nearness).toList();
        double[] gathered = new double[matters.size()];
        List<Group> seeds = new ArrayList<>();
        while (seeds.size() < most) {
            int best = best(nearness, gathered);
            if (best < 0) break;
            seeds.add(new Group(tried.get(best), tried.get(best).holders()));
            for (int i = 0; i < gathered.length; i++)
                gathered[i] = Math.max(gathered[i], nearness.get(best)[i] - GATHERED);
        }
        return seeds;
    }

    private double weight(List<Integer> members) {
        return members.stream().mapToDouble(i -> matters.get(i).weight()).sum();
    }

    /** The phrase that gathers most beyond what is gathered; -1 when none is worth it. */
    private int best(List<double[]> nearness, double[] gathered) {
        int best = -1;
        double most = WORTH;
        for (int c = 0; c < nearness.size(); c++) {
            double gain = 0;
            for (int i = 0; i < gathered.length; i++)
                gain += Math.max(0, nearness.get(c)[i] - GATHERED - gathered[i])
                        * matters.get(i).weight();
            if (gain > most) {
                most = gain;
                best = c;
            }
        }
        return best;
    }

    private double[] nearness(Candidate candidate) {
        return nearness(new Group(candidate, candidate.holders()));
    }

    /** How near each matter is to a group; a member is compared with the others. */
    private double[] nearness(Group group) {
        Meaning all = Meaning.sum(group.members().stream()
                .map(i -> Meaning.none().plus(meanings.get(i), share(group, i)))
                .toList());
        Meaning direction = all.unit();
        boolean[] member = new boolean[matters.size()];
        group.members().forEach(i -> member[i] = true);
        return IntStream.range(0, matters.size())
                .mapToDouble(i -> HOLDING * matters.get(i).holds(group.seed().key())
                        + meanings.get(i)
                                .dot(
                                        member[i]
                                                ? all.plus(meanings.get(i), -share(group, i))
                                                        .unit()
                                                : direction))
                .toArray();
    }

    /** Those that hold the phrase tell more of where a topic points. */
    private double share(Group group, int i) {
        return 0.5 + matters.get(i).holds(group.seed().key());
    }

    private List<Group> assign(List<Group> groups) {
        List<double[]> nearness = groups.stream().map(this::nearness).toList();
        List<List<Integer>> members = new ArrayList<>();
        groups.forEach(group -> members.add(new ArrayList<>()));
        for (int i = 0; i < matters.size(); i++) {
            int nearest = -1;
            for (int g = 0; g < groups.size(); g++) {
                double now = nearness.get(g)[i];
                if (now >= JOINED && (nearest < 0 || now > nearness.get(nearest)[i])) nearest = g;
            }
            if (nearest >= 0) members.get(nearest).add(i);
        }
        return IntStream.range(0, groups.size())
                .mapToObj(g -> new Group(groups.get(g).seed(), members.get(g)))
                .toList();
    }
}
