package standpoint.edit;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import standpoint.model.Amount;
import standpoint.model.Figure;
import standpoint.model.Figure.Setting;
import standpoint.model.Figure.Subject;

/** Whether two figures are of the same thing. In doubt they are not: a difference that is none misleads. */
final class SameThing {

    /** So much of what the shorter one speaks of has to be in the other. */
    private static final double ENOUGH = 0.6;

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private SameThing() {}

    static boolean test(Figure one, Figure other) {
        return one.amount().unit().equals(other.amount().unit())
                && sameSubject(one, other)
                && compatible(one.topics(), other.topics())
                && sameTime(one.setting().times(), other.setting().times())
                && sameStory(one, other);
    }

    private static boolean sameSubject(Figure one, Figure other) {
        Subject a = one.subject();
        Subject b = other.subject();
        if (a.event().isEmpty() || !a.event().equals(b.event()) || !a.counted().equals(b.counted())) return false;
        if (a.sided()) return !a.ofWhom().isEmpty() && a.ofWhom().equals(b.ofWhom());
        return compatible(a.ofWhom(), b.ofWhom());
    }

    private static boolean sameStory(Figure one, Figure other) {
        Setting a = one.setting();
        Setting b = other.setting();
        if (!compatible(a.places(), b.places())) return false;
        // a place told of the one has to be known to the article of the other
        if (!a.places().isEmpty() && Collections.disjoint(a.places(), all(b))) return false;
        if (!b.places().isEmpty() && Collections.disjoint(b.places(), all(a))) return false;
        if (!one.amount().unit().equals(Amount.COUNT)) return alike(one.subject(), other.subject(), sharePlace(a, b));
        return one.articleId().equals(other.articleId())
                || !Collections.disjoint(all(a), all(b))
                || shareDay(a, b)
                || alike(one.subject(), other.subject(), false);
    }

    private static boolean sharePlace(Setting a, Setting b) {
        return !Collections.disjoint(a.places(), b.places());
    }

    private static boolean shareDay(Setting a, Setting b) {
        return a.times().stream()
                .anyMatch(time -> DAY.matcher(time).matches() && b.times().contains(time));
    }

    /** Whether enough of what the one speaks of is in what the other speaks of. */
    private static boolean alike(Subject one, Subject other, boolean samePlace) {
        Set<String> common = new HashSet<>(one.terms());
        common.retainAll(other.terms());
        int fewer = Math.min(one.terms().size(), other.terms().size());
        if (fewer == 0) return false;
        double share = (double) common.size() / fewer;
        return share > ENOUGH || (common.size() > 1 && (share >= ENOUGH - 0.1 || samePlace));
    }

    private static Set<String> all(Setting setting) {
        Set<String> all = new HashSet<>(setting.around());
        all.addAll(setting.places());
        return all;
    }

    /** A day may be told by one alone; a rate, a month, a year or a "since" has to be told by both. */
    private static boolean sameTime(Set<String> one, Set<String> other) {
        Predicate<String> day = time -> DAY.matcher(time).matches();
        if (!without(one, day).equals(without(other, day))) return false;
        return compatible(without(one, day.negate()), without(other, day.negate()));
    }

    private static Set<String> without(Set<String> times, Predicate<String> left) {
        Set<String> kept = new HashSet<>(times);
        kept.removeIf(left);
        return kept;
    }

    private static boolean compatible(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    private static boolean compatible(List<String> one, List<String> other) {
        return compatible(Set.copyOf(one), Set.copyOf(other));
    }
}
