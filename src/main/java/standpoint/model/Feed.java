package standpoint.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A feed as read.
 *
 * @param repairs mends that it needed before it could be read, and how many of each kind
 */
public record Feed(String title, Optional<URI> link, List<FeedEntry> entries, Map<Repair, Integer> repairs) {
    public Feed {
        entries = List.copyOf(entries);
        repairs = Ordered.copy(repairs);
    }

    /** How many mends it needed in all. */
    public int mends() {
        return repairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
