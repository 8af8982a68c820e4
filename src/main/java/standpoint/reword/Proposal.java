package standpoint.reword;

import java.util.List;

/**
 * A sentence that a language model proposes.
 *
 * @param positionIds the positions that it says the sentence rests on
 */
record Proposal(String text, List<String> positionIds) {
    Proposal {
        positionIds = List.copyOf(positionIds);
    }
}
