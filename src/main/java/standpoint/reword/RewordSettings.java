package standpoint.reword;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A language model behind an OpenAI-compatible server.
 *
 * @param endpoint up to and including the version: {@code http://localhost:11434/v1}
 * @param key what the server asks for as a bearer token
 * @param timeout for the whole answer, from asking to its last byte
 * @param maxTokens that the answer may have
 */
public record RewordSettings(URI endpoint, String model, Optional<String> key, Duration timeout, int maxTokens) {

    /** The time-out where none is given. */
    public static final Duration TIMEOUT = Duration.ofSeconds(60);

    /** The length of an answer where none is given: five long sentences and room to spare. */
    public static final int MAX_TOKENS = 2000;

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_PORTS = 65_535;

    public RewordSettings {
        String scheme = String.valueOf(endpoint.getScheme());
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || endpoint.getHost() == null)
            throw new IllegalArgumentException(
                    "an endpoint is an address such as http://localhost:11434/v1, not " + endpoint);
        if (endpoint.getPort() > MOST_PORTS)
            throw new IllegalArgumentException("a port is a number up to 65535: " + endpoint);
        if (key.filter(secret -> !secret.matches("[!-~]+")).isPresent())
            throw new IllegalArgumentException("a key is letters, digits and signs without a space");
        if (model.isBlank()) throw new IllegalArgumentException("a model has a name");
        if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0)
            throw new IllegalArgumentException("a time-out is longer than nothing and at most 10 minutes");
        if (maxTokens < 1) throw new IllegalArgumentException("an answer has tokens");
    }

    /** Leaves the key out. */
    @Override
    public String toString() {
        return "RewordSettings[%s at %s, %s, %d tokens]".formatted(model, endpoint, timeout, maxTokens);
    }
}
