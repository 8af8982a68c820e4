package standpoint.model;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A feed or sitemap as read.
 *
 * @param title empty when it has none, as with every sitemap
 * @param parts the further sitemaps that an index of sitemaps leads to and whose entries are not in here, the one
 *     changed last first; empty for all else
 * @param repairs mends that it needed before it could be read, and how many of each kind
 * @param beyond entries after the limit, which were left unread
 */
public record Feed(
        String title,
        Optional<URI> link,
        List<FeedEntry> entries,
        List<URI> parts,
        Map<Repair, Integer> repairs,
        int beyond) {
    public Feed {
        entries = List.copyOf(entries);
        parts = List.copyOf(parts);
        repairs = Ordered.copy(repairs);
    }

    /** How many mends it needed in all. */
    public int mends() {
        return repairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
