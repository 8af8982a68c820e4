package standpoint.discern.party;

import java.util.List;
import java.util.Optional;
import standpoint.discern.text.Token;

/** One way to tell for whom a phrase speaks. */
@FunctionalInterface
interface Way {

    /**
     * For whom it speaks; empty when this way does not tell.
     *
     * @param phrase never empty
     * @param offset where it stands in the text: what is told rests on what stands before
     */
    Optional<Whose> read(List<Token> phrase, int offset);
}
