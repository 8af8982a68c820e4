package standpoint.collect.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Tells by its spelling whether an address is one to ask at all; where its host leads is checked on connecting. */
final class Destinations {

    /** Ports below this one belong to mail, files, shells and the like. */
    private static final int FIRST_FREE_PORT = 1024;

    private static final Set<Integer> WEB_PORTS = Set.of(80, 443);

    /** Programs disagree on what such hosts mean: 0177.0.0.1 is 177.0.0.1 to some and 127.0.0.1 to others. */
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)\\.?");

    private static final String BYTE = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";

    private static final Pattern PLAIN_NUMBER = Pattern.compile("(?:" + BYTE + "\\.){3}" + BYTE);

    private final Set<String> allowed;

    /** @param allowed whose port may be any, each as {@code host:port} */
    Destinations(List<String> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** Why it is not asked; empty when it may be. */
    Optional<String> refusal(HttpUrl url) {
        if (!url.username().isEmpty() || !url.password().isEmpty())
            return Optional.of("its address holds a user name or a password, which is refused");
        if (NUMBER.matcher(url.host()).matches()
                && !PLAIN_NUMBER.matcher(url.host()).matches())
            return Optional.of("its host is a number in disguise, which is refused");
        if (url.port() < FIRST_FREE_PORT
                && !WEB_PORTS.contains(url.port())
                && !allowed.contains(url.host() + ":" + url.port()))
            return Optional.of("leads to port " + url.port() + ", which is not for the web and refused");
        return Optional.empty();
    }
}
