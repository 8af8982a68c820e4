package standpoint.collect.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Web addresses as they are written, resolved, compared and named. Two forms of an address matter: the canonical one is
 * asked for and cited, so it changes nothing that a server might care for; what an article's id is made from is folded
 * further, is compared only, and is never fetched.
 */
public final class Address {

    private static final int ID_DIGITS = 16;
    /** No server takes longer ones, and to take them apart can take minutes. Characters. */
    private static final int LONGEST = 8000;

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\p{ASCII}]+");

    private Address() {}

    /** The address that a link leads to, however carelessly it is written; empty when it leads to no web address. */
    public static Optional<URI> resolve(URI base, String link) {
        if (link.length() > LONGEST) return Optional.empty();
        String written = link.strip().replaceAll("[\\r\\n\\t]", "");
        if (written.isEmpty()) return Optional.empty();
        HttpUrl from = HttpUrl.get(base);
        HttpUrl to = from == null ? HttpUrl.parse(written) : from.resolve(written);
        if (to != null)
            return Optional.of(uri(to)).filter(address -> address.toString().length() <= LONGEST);
        return from == null ? besideFile(base, written) : Optional.empty();
    }

    /** In ASCII: of all parts the library leaves a fragment as it is, and then fails on some of its characters. */
    private static URI uri(HttpUrl url) {
        String fragment = url.encodedFragment();
        if (fragment == null) return url.uri();
        String escaped = BEYOND_ASCII
                .matcher(fragment)
                .replaceAll(match -> URLEncoder.encode(match.group(), StandardCharsets.UTF_8));
        return url.newBuilder().encodedFragment(escaped).build().uri();
    }

    private static Optional<URI> besideFile(URI base, String link) {
        try {
            URI to = base.resolve(new URI(link.replace(" ", "%20")));
            return to.isAbsolute() && base.getScheme().equals(to.getScheme()) ? Optional.of(to) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether an address is no file, or one that lies in the folder of another file, or below it. */
    public static boolean isOpenTo(URI other, URI address) {
        if (!"file".equals(address.getScheme())) return true;
        try {
            Path folder = Path.of(other).normalize().getParent();
            return folder != null && Path.of(address).normalize().startsWith(folder);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return false;
        }
    }

    /**
     * The address without what does not say what it leads to: a redirector whose target it names, tracking parameters,
     * session ids, fragment, default port, case of host, and escapes that need not be.
     */
    public static URI canonical(URI address) {
        HttpUrl url = HttpUrl.get(address);
        return url == null ? address : uri(Tidy.of(Redirectors.target(url)));
    }

    /**
     * The first 16 hexadecimal digits of the SHA-256 of the address that its AMP, mobile and plain HTTP forms have in
     * common.
     *
     * @param canonical as {@link #canonical} gives it
     */
    public static String id(URI canonical) {
        HttpUrl url = HttpUrl.get(canonical);
        return digits(url == null ? canonical : uri(Forms.common(url)));
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
        return Forms.all(url).stream().map(form -> digits(uri(form))).distinct().toList();
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
