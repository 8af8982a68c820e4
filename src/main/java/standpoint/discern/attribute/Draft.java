package standpoint.discern.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import standpoint.discern.text.Phrase;
import standpoint.model.Span;

/** An attribution in the making: its content may still be cut short by the next one, or go on in the next sentence. */
final class Draft {

    private final int sentence;
    private final Phrase cue;
    private final Optional<Phrase> speaker;
    private final boolean joined;
    private final List<Span> content = new ArrayList<>();

    /**
     * Begins with who and how.
     *
     * @param sentence number in the text
     * @param joined whether it hangs on a cue before it and takes that one's speaker
     */
    Draft(int sentence, Phrase cue, Optional<Phrase> speaker, boolean joined) {
        this.sentence = sentence;
        this.cue = cue;
        this.speaker = speaker;
        this.joined = joined;
    }

    int sentence() {
        return sentence;
    }

    Phrase cue() {
        return cue;
    }

    Optional<Phrase> speaker() {
        return speaker;
    }

    boolean joined() {
        return joined;
    }

    List<Span> content() {
        return List.copyOf(content);
    }

    void add(Span span) {
        if (content.stream().noneMatch(span::overlaps)) content.add(span);
    }

    /** Ends the content that runs past an offset at it. */
    void cutAt(int offset) {
        content.replaceAll(
                span -> span.begin() < offset && span.end() > offset ? new Span(span.begin(), offset) : span);
    }
}
