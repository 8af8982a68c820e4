package standpoint.collect.web;

import java.util.Optional;

/**
 * What to ask a server for, and how much of its answer to read.
 *
 * @param accept the types that are wanted
 * @param etag sent back as it came
 * @param lastModified sent back as it came
 * @param maxBytes of content, unpacked
 */
record Order(String accept, Optional<String> etag, Optional<String> lastModified, int maxBytes, Limited.Excess excess) {

    private static final String FEED_TYPES =
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/feed+json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
    private static final String PAGE_TYPES = "text/html, application/xhtml+xml, */*;q=0.5";
    private static final String ROBOTS_TYPES = "text/plain, */*;q=0.5";

    /** RFC 9309 asks to read at least 500 KiB; what follows is not looked at. */
    private static final int ROBOTS_BYTES = 500 * 1024;

    static Order of(Web.Ask ask, int maxBytes) {
        String accept = ask.kind() == Web.Kind.FEED ? FEED_TYPES : PAGE_TYPES;
        return new Order(accept, ask.etag(), ask.lastModified(), maxBytes, Limited.Excess.REFUSED);
    }

    static Order robots() {
        return new Order(ROBOTS_TYPES, Optional.empty(), Optional.empty(), ROBOTS_BYTES, Limited.Excess.CUT);
    }

    boolean conditional() {
        return etag.isPresent() || lastModified.isPresent();
    }
}
