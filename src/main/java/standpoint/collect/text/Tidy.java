package standpoint.collect.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Writes an address in its normal form (RFC 3986, section 6.2.2) and without parameters that only follow readers. */
final class Tidy {

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern SESSION = Pattern.compile("(?i);jsessionid=[^/;]*");

    private Tidy() {}

    /** The same place; parameters in the order that they came in, and a fragment only where it names the page. */
    static HttpUrl of(HttpUrl url) {
        String fragment = url.encodedFragment();
        return url.newBuilder()
                .host(url.host().replaceFirst("\\.+$", ""))
                .encodedPath(unescaped(SESSION.matcher(url.encodedPath()).replaceAll("")))
                .encodedQuery(query(url))
                .encodedFragment(fragment != null && fragment.startsWith("!") ? unescaped(fragment) : null)
                .build();
    }

    /** The parameters of an address as they are written; an ampersand that is still markup parts them too. */
    static List<String> parameters(HttpUrl url) {
        String query = url.encodedQuery();
        List<String> parameters = new ArrayList<>();
        if (query == null) return parameters;
        for (String parameter : query.split("&", -1)) {
            String plain = parameter.startsWith("amp;") ? parameter.substring("amp;".length()) : parameter;
            if (!plain.isEmpty() && !plain.equals("=")) parameters.add(plain);
        }
        return parameters;
    }

    /** A name or a value as it reads. */
    static String decoded(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // a stray percent sign stands for itself
            return written;
        }
    }

    @SuppressWarnings("NullAway") // the library takes null for no query
    private static String query(HttpUrl url) {
        List<String> kept = parameters(url).stream()
                .filter(parameter -> !Tracking.follows(parameter))
                .map(Tidy::unescaped)
                .toList();
        return kept.isEmpty() ? null : String.join("&", kept);
    }

    /** Escapes in capitals, and none for what may stand as it is. */
    private static String unescaped(String encoded) {
        return ESCAPE.matcher(encoded).replaceAll(Tidy::plain);
    }

    private static String plain(MatchResult escape) {
        char character = (char) Integer.parseInt(escape.group(1), 16);
        boolean plain = (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-._~".indexOf(character) >= 0;
        return plain ? String.valueOf(character) : escape.group().toUpperCase(Locale.ROOT);
    }
}
