package standpoint.discern.text;

import java.util.List;
import standpoint.model.Form;
import standpoint.model.Span;

/**
 * A reported statement as found, before anybody asks whose it is.
 *
 * @param source who; empty when unsaid
 * @param cue the words that attribute
 * @param content what is attributed, in order; never empty
 */
public record Attributed(List<Span> source, List<Span> cue, List<Span> content, Form form) {
    public Attributed {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** Its first span in the order of the text. */
    public Span first() {
        Span first = content.get(0);
        for (Span span : cue) if (span.compareTo(first) < 0) first = span;
        for (Span span : source) if (span.compareTo(first) < 0) first = span;
        return first;
    }
}
