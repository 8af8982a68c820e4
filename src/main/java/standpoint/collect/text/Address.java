package standpoint.collect.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Web addresses as they are written, resolved, compared and named. Two forms of an address matter: the canonical one is
 * asked for and cited, so it changes nothing that a server might care for; what an article's id is made from is folded
 * further, is compared only, and is never fetched.
 */
public final class Address {

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
     * The address without what does not say what it leads to: a redirector whose target it names, tracking parameters,
     * session ids, fragment, default port, case of host, and escapes that need not be.
     */
    public static URI canonical(URI address) {
        HttpUrl url = HttpUrl.get(address);
        return url == null ? address : Tidy.of(Redirectors.target(url)).uri();
    }

    /**
     * The first 16 hexadecimal digits of the SHA-256 of the address that its AMP, mobile and plain HTTP forms have in
     * common.
     *
     * @param canonical as {@link #canonical} gives it
     */
    public static String id(URI canonical) {
        HttpUrl url = HttpUrl.get(canonical);
        return digits(url == null ? canonical : Forms.common(url).uri());
    }

    /**
     * The ids that the article of an address may be known by, its own first: with and without {@code www.}, with and
     * without a slash at the end, and as earlier versions of this program made it.
     *
     * @param canonical as {@link #canonical} gives it
     */
    public static List<String> ids(URI canonical) {
        HttpUrl url = HttpUrl.get(canonical);
        if (url == null) return List.of(digits(canonical));
        return Forms.all(url).stream()
                .map(form -> digits(form.uri()))
                .distinct()
                .toList();
    }

    /** What all forms of an address have in common, and no address of another article; not an address itself. */
    public static String key(URI canonical) {
        HttpUrl url = HttpUrl.get(canonical);
        return url == null ? canonical.toString() : Forms.key(url);
    }

    private static String digits(URI address) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(address.toString().getBytes(StandardCharsets.UTF_8));
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
