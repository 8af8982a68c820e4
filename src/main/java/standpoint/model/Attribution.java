package standpoint.model;

import java.util.List;

/**
 * One reported statement, as spans of its article's text (the terms of PARC and PolNeAR).
 *
 * @param source who; empty when the text leaves it unsaid
 * @param cue the words that attribute
 * @param content what is attributed, in order
 * @param targets ids of the parties that the act is aimed at
 * @param hedged whether the article itself keeps its distance: unnamed officials, "reportedly", hearsay
 * @param topics ids of the briefing's topics that the content touches
 */
public record Attribution(
        String articleId,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Form form,
        Speaker speaker,
        Act act,
        List<String> targets,
        boolean hedged,
        List<String> topics) {
    public Attribution {
        if (content.isEmpty()) throw new IllegalArgumentException("an attribution attributes something");
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        targets = List.copyOf(targets);
        topics = List.copyOf(topics);
    }

    /** Whether another's cue stands in what this one attributes: somebody says that somebody says. */
    public boolean holds(Attribution other) {
        return other.cue().stream()
                .anyMatch(cue ->
                        content.stream().anyMatch(said -> said.begin() <= cue.begin() && cue.end() <= said.end()));
    }
}
