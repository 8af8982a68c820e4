package standpoint.model;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * A page of coverage as read.
 *
 * @param language BCP 47 tag, {@code und} when it cannot be told
 * @param canonical the address that it gives for itself
 * @param outlet the publisher as the page names it
 * @param text paragraphs separated by a blank line
 * @param found where on the page its text was found, in words
 * @param note why the text is not full, in words for the reader
 */
public record Page(
        String title,
        Optional<String> author,
        Optional<Instant> published,
        Optional<Instant> modified,
        String language,
        Optional<URI> canonical,
        Optional<String> outlet,
        TextState state,
        String text,
        Optional<String> found,
        Optional<String> note) {

    /** A page that gave no text, and why. */
    public static Page unread(TextState state, String note) {
        return new Page(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "und",
                Optional.empty(),
                Optional.empty(),
                state,
                "",
                Optional.empty(),
                Optional.of(note));
    }
}
