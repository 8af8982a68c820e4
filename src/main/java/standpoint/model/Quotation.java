package standpoint.model;

import java.util.List;
import java.util.Optional;

/**
 * A statement as an edition prints it.
 *
 * @param source number in the edition's list of sources
 * @param speaker as the article has it; empty when it leaves the speaker unsaid
 * @param cue as the article has it
 * @param content exact words, in order
 * @param whole speaker, cue and content as one exact stretch, where they stand together in one sentence
 */
public record Quotation(
        int source,
        Optional<String> speaker,
        Optional<String> cue,
        List<Passage> content,
        Optional<Passage> whole,
        Form form,
        boolean hedged) {
    public Quotation {
        content = List.copyOf(content);
        if (content.isEmpty()) throw new IllegalArgumentException("a quotation holds words");
    }
}
