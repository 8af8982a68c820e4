package standpoint.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Figures of different voices on the same thing that cannot all be true.
 *
 * @param source number of the source that the words of {@code about} are taken from
 * @param about what it is a figure of, in words of that source, in order: "civilians", "killed", "Khost"
 * @param topicId the topic that it touches; empty when it touches none
 * @param values two or more, the highest first
 */
public record FigureDispute(int source, List<Passage> about, Optional<String> topicId, List<Value> values) {

    /**
     * One figure and all who give it.
     *
     * @param claims the newest first, one of each voice
     */
    public record Value(Amount amount, List<Claim> claims) {
        public Value {
            claims = List.copyOf(claims);
            if (claims.isEmpty()) throw new IllegalArgumentException("no figure without a source");
        }
    }

    /**
     * A figure as somebody gives it.
     *
     * @param parties ids of the parties that say so; empty when somebody else does
     * @param speaker who says so, as the article has it; empty when the outlet says it in its own words
     * @param source number of the source
     * @param number the exact words of the figure
     * @param words the exact sentence around it; the figure alone where that is too long
     * @param hedged whether the article keeps its distance from it
     */
    public record Claim(
            List<String> parties, Optional<String> speaker, int source, Passage number, Passage words, boolean hedged) {
        public Claim {
            parties = List.copyOf(parties);
        }
    }

    public FigureDispute {
        about = List.copyOf(about);
        values = List.copyOf(values);
        if (values.size() < 2) throw new IllegalArgumentException("one figure is no dispute");
    }

    /** All claims, in the order of the values. */
    public Stream<Claim> claims() {
        return values.stream().flatMap(value -> value.claims().stream());
    }
}
