package standpoint.collect.feed;

import java.time.Instant;
import java.util.Optional;
import standpoint.model.FeedEntry;

/**
 * Makes one entry of two readings. What the library is known to misread or lose – ids, links under an {@code xml:base},
 * titles with markup of their own, odd dates, all authors but the first – is the walk's, and the library's where the
 * walk has none; the text is the library's, and the walk's where the library has none.
 */
final class Reconcile {

    private final WalkedEntry walked;
    private final Optional<Reading> library;

    Reconcile(WalkedEntry walked, Optional<Reading> library) {
        this.walked = walked;
        this.library = library;
    }

    FeedEntry entry() {
        Optional<Instant> published = walked.published();
        Optional<Instant> updated = walked.updated();
        boolean undated = published.isEmpty() && updated.isEmpty();
        return new FeedEntry(
                walked.id(),
                walked.title().or(() -> library.flatMap(Reading::title)).orElse(""),
                walked.link().or(() -> library.flatMap(Reading::link)),
                undated ? walked.created().or(() -> library.flatMap(Reading::published)) : published,
                undated ? library.flatMap(Reading::updated) : updated,
                walked.author().or(() -> library.flatMap(Reading::author)),
                library.flatMap(Reading::summary).or(walked::summary),
                library.flatMap(Reading::content).or(walked::content));
    }
}
