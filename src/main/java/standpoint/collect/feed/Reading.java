package standpoint.collect.feed;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What one way of reading makes of an entry. Each part is read when it is asked for, and may cost a parser. */
interface Reading {

    /** On one line. */
    Optional<String> title();

    Optional<URI> link();

    Optional<Instant> published();

    Optional<Instant> updated();

    Optional<String> author();

    /** On one line. */
    Optional<String> summary();

    /** In paragraphs, separated by a blank line. */
    Optional<String> content();
}
