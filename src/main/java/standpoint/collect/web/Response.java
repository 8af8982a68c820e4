package standpoint.collect.web;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;

/** What became of a fetch. */
public sealed interface Response {

    /**
     * The content.
     *
     * @param address where it was found in the end, after redirects
     * @param moved where it lives for good from now on, if the first redirects on the way there were permanent
     * @param etag validator for the next fetch
     * @param lastModified validator for the next fetch
     * @param type media type in lower case, without parameters
     * @param charset what the sender says, if that is a charset
     */
    record Fetched(
            URI address,
            Optional<URI> moved,
            Optional<String> etag,
            Optional<String> lastModified,
            Optional<String> type,
            Optional<Charset> charset,
            Content content)
            implements Response {}

    /**
     * It is still what the validators were given for.
     *
     * @param moved as of {@link Fetched}
     */
    record NotModified(Optional<URI> moved) implements Response {}

    /** It is gone for good. */
    record Gone() implements Response {}

    /**
     * It could not be had.
     *
     * @param reason words for the reader that follow the name of a source and a colon: "not found (404)"
     * @param rest for how long the host asks to be left alone
     */
    record Failed(String reason, Fault fault, Optional<Duration> rest) implements Response {

        public Failed(String reason, Fault fault) {
            this(reason, fault, Optional.empty());
        }
    }
}
