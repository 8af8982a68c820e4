package standpoint.model;

import java.util.List;
import java.util.Optional;

/**
 * What a language model made of the bottom line.
 *
 * @param model its name
 * @param sentences places in the bottom line of those that it wrote, from 1; empty when none of its sentences stands
 *     there
 * @param refused sentences of its answer that were not taken, in the order of the answer
 * @param failure why nothing of it stands there, as a clause without a full stop; empty when something does
 */
public record Rewording(String model, List<Integer> sentences, List<Refusal> refused, Optional<String> failure) {

    /**
     * A sentence that was not taken. What it said is nobody's word and is not kept.
     *
     * @param positionIds positions of the edition that it cited
     * @param reason a clause without a full stop
     */
    public record Refusal(List<String> positionIds, String reason) {
        public Refusal {
            positionIds = List.copyOf(positionIds);
        }
    }

    public Rewording {
        sentences = List.copyOf(sentences);
        refused = List.copyOf(refused);
        if (failure.isPresent() != sentences.isEmpty())
            throw new IllegalArgumentException("a rewording gives sentences or the reason why not");
    }
}
