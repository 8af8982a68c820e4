package standpoint.discern.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import standpoint.discern.Attributor;
import standpoint.discern.text.Attributed;
import standpoint.model.Reach;
import standpoint.model.Span;

/**
 * What one attributor finds, and of what another finds that in which the first saw nothing: whole statements, and cues
 * between two contents of a statement: "she denied the charge and [promised] an inquiry".
 */
public final class FillGaps implements Attributor {

    private final Attributor first;
    private final Attributor second;

    public FillGaps(Attributor first, Attributor second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public Reach reach(String language) {
        Reach one = first.reach(language);
        Reach other = second.reach(language);
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public List<Attributed> attribute(String text, String language) {
        List<Attributed> found = new ArrayList<>(first.attribute(text, language));
        for (Attributed other : second.attribute(text, language)) {
            if (found.stream().noneMatch(each -> touch(told(each), told(other)))) found.add(other);
            else split(found, other);
        }
        found.sort(Comparator.comparing(Attributed::first));
        return found;
    }

    /** Gives a content that stands behind a cue which was not seen to that cue. */
    private static void split(List<Attributed> found, Attributed other) {
        if (other.cue().isEmpty() || found.stream().anyMatch(each -> touch(all(each), other.cue()))) return;
        for (int i = 0; i < found.size(); i++) {
            Attributed each = found.get(i);
            Optional<Span> behind = behind(each, other);
            if (behind.isEmpty()) continue;
            List<Span> left = each.content().stream()
                    .filter(span -> !behind.get().equals(span))
                    .toList();
            List<Span> source = other.source().isEmpty() ? each.source() : other.source();
            found.set(i, new Attributed(each.source(), each.cue(), left, each.form()));
            found.add(new Attributed(source, other.cue(), List.of(behind.get()), other.form()));
            return;
        }
    }

    /** The content of the one that the other has, too, where the other's cue stands between it and a content before. */
    private static Optional<Span> behind(Attributed each, Attributed other) {
        Span cue = other.cue().get(0);
        boolean follows = each.content().stream().anyMatch(span -> span.end() <= cue.begin());
        return each.content().stream()
                .filter(span -> follows && span.begin() >= cue.end() && touch(List.of(span), other.content()))
                .findFirst();
    }

    private static boolean touch(List<Span> one, List<Span> other) {
        return one.stream().anyMatch(span -> other.stream().anyMatch(span::overlaps));
    }

    private static List<Span> told(Attributed each) {
        return Stream.concat(each.cue().stream(), each.content().stream()).toList();
    }

    private static List<Span> all(Attributed each) {
        return Stream.concat(each.source().stream(), told(each).stream()).toList();
    }
}
