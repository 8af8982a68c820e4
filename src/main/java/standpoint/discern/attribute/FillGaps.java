package standpoint.discern.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import standpoint.discern.Attributed;
import standpoint.discern.Attributor;
import standpoint.model.Reach;
import standpoint.model.Span;

/** What one attributor finds, and of what another finds that in which the first saw nothing. */
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
        List<Attributed> found = first.attribute(text, language);
        List<Attributed> all = new ArrayList<>(found);
        second.attribute(text, language).stream()
                .filter(other -> found.stream().noneMatch(each -> touch(each, other)))
                .forEach(all::add);
        all.sort(Comparator.comparing(Attributed::first));
        return all;
    }

    /** Whether a cue or content of the one shares a character with one of the other. */
    private static boolean touch(Attributed one, Attributed other) {
        return told(one).anyMatch(span -> told(other).anyMatch(span::overlaps));
    }

    private static Stream<Span> told(Attributed each) {
        return Stream.concat(each.cue().stream(), each.content().stream());
    }
}
