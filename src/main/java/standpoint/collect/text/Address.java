package standpoint.collect.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/** Web addresses as they are written, resolved, compared and named. */
public final class Address {

    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "dclid",
            "msclkid",
            "yclid",
            "igshid",
            "mc_cid",
            "mc_eid",
            "at_medium",
            "at_campaign",
            "_ga");

    private static final int ID_DIGITS = 16;

    private Address() {}

    /** The address that a link leads to, however carelessly it is written; empty when it leads to no web address. */
    public static Optional<URI> resolve(URI base, String link) {
        String written = link.strip().replaceAll("[\\r\\n\\t]", "");
        if (written.isEmpty()) return Optional.empty();
        HttpUrl from = HttpUrl.get(base);
        HttpUrl to = from == null ? HttpUrl.parse(written) : from.resolve(written);
        if (to != null) return Optional.of(to.uri());
        return from == null ? besideFile(base, written) : Optional.empty();
    }

    private static Optional<URI> besideFile(URI base, String link) {
        try {
            URI to = base.resolve(new URI(link.replace(" ", "%20")));
            return to.isAbsolute() && base.getScheme().equals(to.getScheme()) ? Optional.of(to) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The address without what does not say what it leads to: tracking parameters, fragment, default port, case of
     * host.
     */
    public static URI canonical(URI address) {
        HttpUrl url = HttpUrl.get(address);
        if (url == null) return address;
        HttpUrl.Builder builder = url.newBuilder().fragment(null);
        url.queryParameterNames().stream().filter(Address::tracks).forEach(builder::removeAllQueryParameters);
        return builder.build().uri();
    }

    private static boolean tracks(String parameter) {
        String name = parameter.toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }

    /** The first 16 hexadecimal digits of the SHA-256 of a canonical address. */
    public static String id(URI canonical) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(canonical.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Whether two addresses belong to one publisher: the same registered domain, or the same host where there is none.
     */
    public static boolean sameSite(URI one, URI other) {
        return site(one).isPresent() && site(one).equals(site(other));
    }

    private static Optional<String> site(URI address) {
        HttpUrl url = HttpUrl.get(address);
        if (url == null) return Optional.empty();
        String domain = url.topPrivateDomain();
        return Optional.of(domain == null ? url.host() : domain);
    }
}
