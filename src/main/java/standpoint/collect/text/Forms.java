package standpoint.collect.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * The forms in which one site gives one article: over HTTP and HTTPS, with and without {@code www.}, for telephones, as
 * AMP. They are guesses good enough to compare by, and not to fetch.
 */
final class Forms {

    private static final Pattern MOBILE_LABEL = Pattern.compile("^(m|mobile|amp)\\.|(?<=^[a-z]{2}\\.)m\\.");
    private static final Set<String> AMP_NAMES = Set.of("outputtype", "output", "type", "view", "mode", "format");
    private static final Pattern AMP_FIRST = Pattern.compile("^/amp(?=/[^/])");
    private static final Pattern AMP_LAST = Pattern.compile("/amp(?:\\.html)?(/?)$|\\.amp(?=(?:\\.html?)?$)");

    /** The path of an article rather than of a section: its last part is more than a word. */
    private static final Pattern ARTICLE = Pattern.compile("[0-9]|[^/]-|%|\\.[a-z]+$");

    private Forms() {}

    /** The form that an id is made from; it keeps {@code www.}, so that ids of plain addresses never changed. */
    static HttpUrl common(HttpUrl url) {
        boolean plain = url.port() == HttpUrl.defaultPort(url.scheme());
        var builder = url.newBuilder().host(withoutMobile(url)).encodedPath(path(url.encodedPath()));
        if (plain) builder.scheme("https").port(HttpUrl.defaultPort("https"));
        List<String> parameters = Tidy.parameters(url).stream()
                .filter(each -> !isAmp(each))
                .sorted()
                .toList();
        builder.query(null);
        if (!parameters.isEmpty()) builder.encodedQuery(String.join("&", parameters));
        return builder.build();
    }

    /** All forms that an id may have been made from, the common one first and the given one last. */
    static Set<HttpUrl> all(HttpUrl url) {
        Set<HttpUrl> forms = new LinkedHashSet<>();
        HttpUrl common = common(url);
        List<HttpUrl> secure = new ArrayList<>();
        for (HttpUrl host : List.of(common, otherHost(common))) {
            secure.add(host);
            secure.add(otherEnd(host));
        }
        forms.addAll(secure);
        for (HttpUrl form : secure)
            if (form.isHttps() && form.port() == HttpUrl.defaultPort("https"))
                forms.add(form.newBuilder()
                        .scheme("http")
                        .port(HttpUrl.defaultPort("http"))
                        .build());
        forms.add(url);
        return forms;
    }

    /** Without scheme, {@code www.} and the slash at the end. */
    static String key(HttpUrl url) {
        HttpUrl common = common(url);
        String host = common.host().startsWith("www.") ? common.host().substring(4) : common.host();
        String port = common.port() == HttpUrl.defaultPort(common.scheme()) ? "" : ":" + common.port();
        String query = common.encodedQuery() == null ? "" : "?" + common.encodedQuery();
        String fragment = common.encodedFragment() == null ? "" : "#" + common.encodedFragment();
        return host + port + common.encodedPath().replaceFirst("/$", "") + query + fragment;
    }

    /** A host for telephones is the site's only where something is left that can be a site's. */
    private static String withoutMobile(HttpUrl url) {
        String host = MOBILE_LABEL.matcher(url.host()).replaceFirst("");
        if (host.equals(url.host())) return host;
        HttpUrl site = HttpUrl.parse("https://" + host + "/");
        return site == null || site.topPrivateDomain() == null ? url.host() : host;
    }

    private static String path(String encoded) {
        String single = encoded.replaceAll("/{2,}", "/");
        String rest = AMP_FIRST.matcher(single).replaceFirst("");
        String bare = AMP_LAST.matcher(rest).replaceFirst("$1");
        boolean section = rest.equals(single) && !ARTICLE.matcher(bare).find();
        return bare.isEmpty() || section ? single : bare;
    }

    private static boolean isAmp(String parameter) {
        String[] parts = parameter.toLowerCase(Locale.ROOT).split("=", 2);
        return parts[0].equals("amp") || (parts.length == 2 && parts[1].equals("amp") && AMP_NAMES.contains(parts[0]));
    }

    private static HttpUrl otherHost(HttpUrl url) {
        String host = url.host();
        if (host.startsWith("www."))
            return url.newBuilder().host(host.substring(4)).build();
        return host.equals(url.topPrivateDomain())
                ? url.newBuilder().host("www." + host).build()
                : url;
    }

    private static HttpUrl otherEnd(HttpUrl url) {
        String path = url.encodedPath();
        if (path.equals("/")) return url;
        return url.newBuilder()
                .encodedPath(path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/")
                .build();
    }
}
