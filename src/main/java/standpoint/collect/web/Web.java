package standpoint.collect.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where addresses are fetched from: the network, or what stands in for it. Safe for use by many threads. */
public interface Web {

    /** Fetches an address. Whatever goes wrong is a {@link Response.Failed}, never an exception. */
    Response fetch(Ask ask);

    /** How long a fetch from there would have to wait for its host's turn if it began now. */
    default Duration untilTurn(URI address) {
        return Duration.ZERO;
    }

    /** What is fetched, which decides the types that are asked for. */
    enum Kind {
        FEED,
        PAGE
    }

    /**
     * What to fetch.
     *
     * @param etag validator of an earlier answer, sent back byte for byte
     * @param lastModified validator of an earlier answer, sent back byte for byte
     */
    record Ask(URI address, Kind kind, Optional<String> etag, Optional<String> lastModified) {

        /** A feed, unless it is still the one that gave these validators. */
        public static Ask feed(URI address, Optional<String> etag, Optional<String> lastModified) {
            return new Ask(address, Kind.FEED, etag, lastModified);
        }

        /** A page, without conditions. */
        public static Ask page(URI address) {
            return new Ask(address, Kind.PAGE, Optional.empty(), Optional.empty());
        }
    }
}
