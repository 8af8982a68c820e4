package standpoint.model;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How a source is to be approached: what its last answers ask of the next fetch.
 *
 * @param feed the address in the configuration that all of this was learned about; under another it is a new source
 * @param asked when it was last asked
 * @param rest not to be asked before this; empty when it may be asked at any time
 * @param move where it says that it lives for good
 * @param entries in its feed when it last gave one
 * @param repairs mends that this feed needed, by kind
 */
public record Contact(
        String sourceId,
        URI feed,
        Instant asked,
        Optional<Instant> rest,
        Optional<Move> move,
        int entries,
        Map<Repair, Integer> repairs) {

    /** Redirects are believed when they were seen this often: some sites redirect for an hour of maintenance. */
    private static final int BELIEVED = 2;

    public Contact {
        repairs = Ordered.copy(repairs);
    }

    /**
     * A permanent redirect.
     *
     * @param seen how many runs in a row found the feed there
     */
    public record Move(URI to, int seen) {

        /** Whether it was seen often enough to go there straight away. */
        public boolean confirmed() {
            return seen >= BELIEVED;
        }
    }

    /** Whether it is not to be asked yet. */
    public boolean restsAt(Instant now) {
        return rest.filter(now::isBefore).isPresent();
    }

    /** Where it is asked: its confirmed new address, else the configured one. */
    public URI address() {
        return move.filter(Move::confirmed).map(Move::to).orElse(feed);
    }
}
