package standpoint.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A feed as read.
 *
 * @param repairs mends that it needed before it could be read
 */
public record Feed(String title, Optional<URI> link, List<FeedEntry> entries, int repairs) {
    public Feed {
        entries = List.copyOf(entries);
    }
}
