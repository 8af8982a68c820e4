package standpoint.discern.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.discern.text.Attributed;
import standpoint.discern.text.Quotations;
import standpoint.discern.text.ReadForm;
import standpoint.model.Span;

/** A statement in the making: what comes behind it may still cut it short or add to it. */
final class Statement {

    private final int unit;
    private final List<Span> cue;
    private final Optional<Span> speaker;
    private final List<Span> content = new ArrayList<>();

    Statement(int unit, List<Span> cue, Optional<Span> speaker, List<Span> content) {
        this.unit = unit;
        this.cue = List.copyOf(cue);
        this.speaker = speaker;
        this.content.addAll(content);
    }

    int unit() {
        return unit;
    }

    Optional<Span> speaker() {
        return speaker;
    }

    boolean holds(Span span) {
        return content.stream().anyMatch(span::overlaps);
    }

    int end() {
        return content.stream().mapToInt(Span::end).max().orElse(0);
    }

    void add(Span span) {
        content.add(span);
    }

    /** Ends what runs past an offset at it. */
    void cutAt(int offset) {
        content.replaceAll(
                span -> span.begin() < offset && span.end() > offset ? new Span(span.begin(), offset) : span);
    }

    Attributed attributed(Quotations quotations) {
        List<Span> sorted = content.stream().sorted().toList();
        return new Attributed(speaker.stream().toList(), cue, sorted, ReadForm.of(sorted, quotations));
    }
}
