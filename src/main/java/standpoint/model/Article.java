package standpoint.model;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * One fetched item of coverage. An edited article keeps its id and counts its version up, also when it moves.
 *
 * @param id the first 16 hexadecimal digits of the SHA-256 of the address that it was first found at
 * @param version from 1
 * @param sourceId the source of the briefing that led to it
 * @param url canonical address
 * @param fetched when this version was first seen
 * @param language BCP 47 tag, {@code und} when it cannot be told
 * @param text paragraphs separated by a blank line; empty when there is none to be had
 * @param copyOf the article whose text this one shares and that stands for both; never itself a copy
 * @param note why the text is not full, in words for the reader
 * @param lead the entry that led to it
 * @param revision what this version changed, where the one before could be read
 */
public record Article(
        String id,
        int version,
        String sourceId,
        String outletId,
        URI url,
        String title,
        Optional<String> author,
        Optional<Instant> published,
        Optional<Instant> modified,
        Instant fetched,
        String language,
        TextState state,
        String text,
        Optional<String> copyOf,
        Optional<String> note,
        Optional<Lead> lead,
        Optional<Revision> revision) {

    public Article {
        if (version < 1) throw new IllegalArgumentException("versions count from 1: " + version);
        if (state.quotable() && text.isBlank()) throw new IllegalArgumentException("no text to quote at " + url);
    }

    /** The article whose voice this is: itself, or the one that it reprints. */
    public String voice() {
        return copyOf.orElse(id);
    }

    /** Its date for the reader: publication, or first sight where the outlet gives none. */
    public Instant dated() {
        return published.orElse(fetched);
    }

    /** The same article as a reprint of another. */
    public Article asCopyOf(String original) {
        return new Article(
                id,
                version,
                sourceId,
                outletId,
                url,
                title,
                author,
                published,
                modified,
                fetched,
                language,
                state,
                text,
                Optional.of(original),
                note,
                lead,
                revision);
    }
}
