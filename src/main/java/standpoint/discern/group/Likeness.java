package standpoint.discern.group;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import standpoint.model.Act;

/**
 * How alike two groups of one party are: the mean over the pairs of their statements. What they mean counts most, then
 * the words that they share; another act, another figure and the same article count against it. The weights were chosen
 * on the labelled coverage.
 */
final class Likeness {

    /** From here on two groups are one position. */
    static final double ALIKE = 0.30;
    /** What can never be one position. */
    private static final double NEVER = -1;

    private static final double WORDS = 0.45;
    private static final double MERELY_STATED = 0.1;
    private static final double OTHER_ACT = 0.2;
    private static final double OPPOSITE_ACT = 0.7;
    private static final double OTHER_FIGURES = 0.08;
    private static final double SAME_ARTICLE = 0.06;
    /** What one who refuses the same does not do. */
    private static final Set<Act> WILLING = Set.of(Act.AGREE, Act.SUPPORT, Act.CONCEDE, Act.CONSULT, Act.REQUEST);

    private Likeness() {}

    static double of(Group one, Group other) {
        boolean apart = !one.targets().isEmpty()
                && !other.targets().isEmpty()
                && Collections.disjoint(one.targets(), other.targets());
        if (apart) return NEVER;
        double pairs = (double) one.members().size() * other.members().size();
        boolean known = one.meaning().isKnown() && other.meaning().isKnown();
        double like = known
                ? (1 - WORDS) * one.meaning().times(other.meaning()) + WORDS * words(one, other)
                : words(one, other);
        double against = acts(one, other) + SAME_ARTICLE * shared(one, other);
        return (like - against) / pairs - figures(one, other);
    }

    /** Whether two statements have the very same words, act and targets. */
    static boolean isSame(Statement one, Statement other) {
        return one.words().equals(other.words())
                && one.numbers().equals(other.numbers())
                && one.attribution().act() == other.attribution().act()
                && one.attribution().targets().equals(other.attribution().targets());
    }

    private static double words(Group one, Group other) {
        boolean fewer = one.words().size() <= other.words().size();
        return Vectors.cosine((fewer ? one : other).words(), (fewer ? other : one).words());
    }

    private static double shared(Group one, Group other) {
        double sum = 0;
        for (Map.Entry<String, Integer> article : one.articles().entrySet())
            sum += article.getValue() * other.articles().getOrDefault(article.getKey(), 0);
        return sum;
    }

    private static double acts(Group one, Group other) {
        double sum = 0;
        for (Map.Entry<Act, Integer> a : one.acts().entrySet())
            for (Map.Entry<Act, Integer> b : other.acts().entrySet())
                sum += a.getValue() * b.getValue() * between(a.getKey(), b.getKey());
        return sum;
    }

    private static double between(Act one, Act other) {
        if (one == other) return 0;
        if (one == Act.ASSERT || other == Act.ASSERT) return MERELY_STATED;
        boolean opposite =
                (WILLING.contains(one) && other == Act.REJECT) || (WILLING.contains(other) && one == Act.REJECT);
        return opposite ? OPPOSITE_ACT : OTHER_ACT;
    }

    private static double figures(Group one, Group other) {
        boolean others = !one.numbers().isEmpty()
                && !other.numbers().isEmpty()
                && Collections.disjoint(one.numbers(), other.numbers());
        return others ? OTHER_FIGURES : 0;
    }
}
