package standpoint.model;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * An article that an edition cites.
 *
 * @param number from 1, in order of first citation
 * @param version of the article that was read
 * @param textSha256 hexadecimal digest of that version's text in UTF-8, which spans refer to
 * @param dated publication, or first sight where the outlet gives none
 */
public record Reference(
        int number,
        String articleId,
        int version,
        String textSha256,
        String outletId,
        String outlet,
        Outlet.Kind kind,
        Optional<String> country,
        String title,
        URI url,
        Instant dated,
        String language,
        Optional<String> copyOf) {}
