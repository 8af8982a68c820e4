package standpoint.collect.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Addresses that name the one they lead to: redirectors of aggregators and networks, and the caches of AMP pages. */
final class Redirectors {

    /** A redirector in a redirector happens; a chain of them is somebody's trick. */
    private static final int MOST = 5;

    private static final List<Redirector> KNOWN = List.of(
            redirector("(www|news)\\.google\\.[a-z.]+", "(/news)?/url", "url", "q"),
            redirector("lm?\\.(facebook|instagram)\\.com", "/(l\\.php)?", "u"),
            redirector("(www\\.)?facebook\\.com", "/(sharer/sharer|sharer|flx/warn/?|l)(\\.php)?", "u"),
            redirector("(www\\.)?bing\\.com", "/news/apiclick\\.aspx", "url"),
            redirector("(www\\.)?duckduckgo\\.com", "/l/?", "uddg"),
            redirector("(www\\.)?(youtube|steamcommunity)\\.com", "/(redirect|linkfilter/?)", "q", "url"),
            redirector("out\\.reddit\\.com", "/.*", "url"),
            redirector("t\\.umblr\\.com", "/redirect", "z"),
            redirector("(away\\.)?vk\\.com", "/away(\\.php)?", "to"),
            redirector("(www\\.)?linkedin\\.com", "/(redir/redirect|safety/go|sharing/share-offsite/?)", "url"),
            redirector("slack-redir\\.net", "/link", "url"),
            redirector("([a-z0-9]+\\.)?safelinks\\.protection\\.outlook\\.com", "/.*", "url"),
            redirector("(go\\.redirectingat|redirect\\.viglink|go\\.skimresources)\\.com", "/.*", "url", "u"),
            redirector("exit\\.sc", "/", "url"),
            redirector("(feedproxy|feeds)\\.(google|feedburner)\\.com|(www\\.)?feedspot\\.com", "/.*", "url", "u"));

    /** {@code /c/s/host/path}: first a kind of content, then {@code s} for https or nothing for http. */
    private static final Pattern CACHED = Pattern.compile("/[a-z]{1,4}/(s/)?([a-z0-9.-]+\\.[a-z]{2,})(/.*)?");

    private static final Pattern CACHE =
            Pattern.compile("([a-z0-9-]+\\.)?cdn\\.ampproject\\.org|(www\\.)?bing-amp\\.com");
    private static final Pattern GOOGLE = Pattern.compile("www\\.google\\.[a-z.]+");

    private Redirectors() {}

    private record Redirector(Pattern host, Pattern path, List<String> parameters) {
        Optional<HttpUrl> target(HttpUrl url) {
            if (!host.matcher(url.host()).matches()
                    || !path.matcher(url.encodedPath()).matches()) return Optional.empty();
            return parameters.stream()
                    .flatMap(name -> Optional.ofNullable(url.queryParameter(name)).stream())
                    .flatMap(value -> Optional.ofNullable(HttpUrl.parse(value.strip())).stream())
                    .findFirst();
        }
    }

    private static Redirector redirector(String host, String path, String... parameters) {
        return new Redirector(Pattern.compile(host), Pattern.compile(path), List.of(parameters));
    }

    /** Where an address leads as far as it says so itself: mostly to itself. */
    static HttpUrl target(HttpUrl url) {
        HttpUrl at = url;
        for (int i = 0; i < MOST; i++) {
            Optional<HttpUrl> next = next(at);
            if (next.isEmpty()) return at;
            at = next.get();
        }
        return at;
    }

    private static Optional<HttpUrl> next(HttpUrl url) {
        return KNOWN.stream()
                .flatMap(redirector -> redirector.target(url).stream())
                .findFirst()
                .or(() -> cached(url));
    }

    private static Optional<HttpUrl> cached(HttpUrl url) {
        boolean google =
                GOOGLE.matcher(url.host()).matches() && url.encodedPath().startsWith("/amp/");
        if (!google && !CACHE.matcher(url.host()).matches()) return Optional.empty();
        Matcher cached = CACHED.matcher(url.encodedPath());
        if (!cached.matches()) return Optional.empty();
        String scheme = cached.group(1) == null ? "http://" : "https://";
        String rest = cached.group(3) == null ? "/" : cached.group(3);
        HttpUrl bare = HttpUrl.parse(scheme + cached.group(2) + rest);
        return Optional.ofNullable(bare)
                .map(page -> page.newBuilder().encodedQuery(url.encodedQuery()).build());
    }
}
