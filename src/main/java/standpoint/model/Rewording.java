package standpoint.model;

import java.util.Optional;

/**
 * What a language model made of the bottom line.
 *
 * @param model its name
 * @param sentences of the bottom line that it wrote; 0 when none of its sentences stands there
 * @param refused sentences of its answer that did not pass the check
 * @param failure why nothing of it stands there, as a clause without a full stop; empty when something does
 */
public record Rewording(String model, int sentences, int refused, Optional<String> failure) {
    public Rewording {
        if (failure.isPresent() != (sentences == 0))
            throw new IllegalArgumentException("a rewording gives sentences or the reason why not");
    }
}
