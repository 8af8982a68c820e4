package standpoint.edit.line;

import java.util.ArrayList;
import java.util.List;
import standpoint.model.Sentence.Part;

/**
 * A sentence in the making: neither a capital nor a full stop yet.
 *
 * @param positionIds the positions that it rests on so far
 * @param extensible whether it is subject and predicate and nothing more, so that another predicate may follow
 * @param topics of its first position, as printed
 */
record Line(List<Part> parts, List<String> positionIds, Name who, boolean extensible, List<String> topics) {
    Line {
        parts = List.copyOf(parts);
        positionIds = List.copyOf(positionIds);
        topics = List.copyOf(topics);
    }

    /** This line with more after it. */
    Line and(List<Part> more, List<String> ids) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more);
        List<String> both = new ArrayList<>(positionIds);
        both.addAll(ids);
        return new Line(all, both, who, false, topics);
    }

    /** This line worded otherwise. */
    Line as(List<Part> other) {
        return new Line(other, positionIds, who, false, topics);
    }

    int length() {
        return Telling.length(parts);
    }

    String plain() {
        return Telling.plain(parts);
    }
}
