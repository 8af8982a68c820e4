package standpoint.model;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An entry of a feed.
 *
 * @param id as the feed has it; empty when it has none
 * @param title on one line; empty when it has none, as in a plain sitemap
 * @param link absolute
 * @param published when it first appeared, as far as the feed says
 * @param summary plain text
 * @param content plain text in paragraphs, separated by a blank line, where the feed carries the article itself
 */
public record FeedEntry(
        Optional<String> id,
        String title,
        Optional<URI> link,
        Optional<Instant> published,
        Optional<Instant> updated,
        Optional<String> author,
        Optional<String> summary,
        Optional<String> content) {}
