package standpoint.collect.web;

import java.time.Duration;
import java.util.List;

/**
 * What a fetch may cost and reach.
 *
 * @param connectTimeout for a connection to be made
 * @param fetchTimeout for one answer with its content
 * @param maxBytes of content, decompressed
 * @param hostDelay between two fetches from one host
 * @param retries how often a fetch that failed in passing is tried again
 * @param retryWait the longest wait before it is; a host that asks for a longer one is left to a later run
 * @param allowPrivate private addresses that may be reached all the same, each as {@code host:port}
 */
public record WebLimits(
        String userAgent,
        Duration connectTimeout,
        Duration fetchTimeout,
        int maxBytes,
        Duration hostDelay,
        int retries,
        Duration retryWait,
        List<String> allowPrivate) {

    public WebLimits {
        allowPrivate = List.copyOf(allowPrivate);
    }

    /** For one fetch with its redirects, repetitions and the waits between them. */
    Duration wholeTimeout() {
        return fetchTimeout.multipliedBy(3);
    }
}
