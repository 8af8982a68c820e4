package standpoint.collect.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * The network. Follows redirects by hand, so that each address is checked; reads no more than it may; reaches no
 * private address; keeps no cookies and no cache.
 */
public final class HttpWeb implements Web {

    private static final int MAX_REDIRECTS = 5;
    private static final String FEED_TYPES =
            "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5";
    private static final String PAGE_TYPES = "text/html, application/xhtml+xml, */*;q=0.5";

    private final WebLimits limits;
    private final HostTurns turns;
    private final OkHttpClient client;

    public HttpWeb(WebLimits limits) {
        this.limits = limits;
        turns = new HostTurns(limits.hostDelay());
        client = new OkHttpClient.Builder()
                .connectTimeout(limits.connectTimeout())
                .readTimeout(limits.fetchTimeout())
                .callTimeout(limits.fetchTimeout())
                .socketFactory(new GuardedSockets(new PrivateAddresses(limits.allowPrivate())))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .build();
    }

    @Override
    public Response fetch(Ask ask) {
        HttpUrl url = HttpUrl.get(ask.address());
        if (url == null) return new Response.Failed("an address that is neither http nor https", Fault.LASTING);
        try {
            return follow(ask, url);
        } catch (IOException e) {
            return failure(e);
        } catch (IllegalArgumentException e) {
            // OkHttp's answer to some malformed headers, such as a negative length
            return new Response.Failed("an answer that is not valid HTTP", Fault.PASSING);
        }
    }

    private Response follow(Ask ask, HttpUrl first) throws IOException {
        HttpUrl url = first;
        for (int hop = 0; hop <= MAX_REDIRECTS; hop++) {
            HttpUrl here = url;
            Hop answer = turns.take(here.host() + ":" + here.port(), () -> ask(ask, here));
            if (answer instanceof Hop.Answered answered) return answered.response();
            if (answer instanceof Hop.Moved moved) url = moved.to();
        }
        return new Response.Failed("redirected more than " + MAX_REDIRECTS + " times", Fault.LASTING);
    }

    /** One exchange: an answer, or the next address. */
    private sealed interface Hop {
        record Answered(Response response) implements Hop {}

        record Moved(HttpUrl to) implements Hop {}
    }

    private Hop ask(Ask ask, HttpUrl url) throws IOException {
        try (okhttp3.Response answer = client.newCall(request(ask, url)).execute()) {
            return switch (answer.code()) {
                case 301, 302, 303, 307, 308 -> moved(url, answer);
                default -> new Hop.Answered(answered(ask, url, answer));
            };
        }
    }

    private Request request(Ask ask, HttpUrl url) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .header("User-Agent", limits.userAgent())
                .header("Accept", ask.kind() == Kind.FEED ? FEED_TYPES : PAGE_TYPES);
        ask.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        ask.lastModified().ifPresent(date -> request.header("If-Modified-Since", date));
        return request.build();
    }

    private static Hop moved(HttpUrl from, okhttp3.Response answer) {
        String location = answer.header("Location");
        HttpUrl to = location == null ? null : from.resolve(location);
        if (to != null) return new Hop.Moved(to);
        return new Hop.Answered(new Response.Failed("redirected to no web address", Fault.LASTING));
    }

    private Response answered(Ask ask, HttpUrl url, okhttp3.Response answer) throws IOException {
        int status = answer.code();
        if (status == 304 && ask.conditional()) return new Response.NotModified(Optional.empty());
        if (status == 410) return new Response.Gone();
        if (status < 200 || status > 299) return Statuses.refused(status);
        Optional<byte[]> body = body(answer.body().byteStream());
        if (body.isEmpty()) return TooLarge.response(limits.maxBytes());
        MediaType type = MediaType.of(Optional.ofNullable(answer.header("Content-Type")));
        return new Response.Fetched(
                url.uri(),
                Optional.empty(),
                Optional.ofNullable(answer.header("ETag")),
                Optional.ofNullable(answer.header("Last-Modified")),
                type.type(),
                type.charset(),
                new Content(body.get()));
    }

    /** Empty when there is more than may be read; counts decompressed bytes, so that a bomb stays small. */
    private Optional<byte[]> body(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(limits.maxBytes() + 1);
        return bytes.length > limits.maxBytes() ? Optional.empty() : Optional.of(bytes);
    }

    private Response.Failed failure(IOException e) {
        if (e instanceof GuardedSockets.PrivateAddressException)
            return new Response.Failed("leads to a private address, which is refused", Fault.LASTING);
        if (e instanceof InterruptedIOException)
            return new Response.Failed("no answer within " + seconds(limits.fetchTimeout()), Fault.PASSING);
        if (e instanceof UnknownHostException)
            return new Response.Failed("its host cannot be found", Fault.UNREACHABLE);
        if (e instanceof ConnectException) return new Response.Failed("its host refuses the connection", Fault.PASSING);
        if (e instanceof SSLException) return new Response.Failed("no secure connection to its host", Fault.PASSING);
        return new Response.Failed("the connection broke off", Fault.PASSING);
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " seconds" : time.toMillis() / 1000.0 + " seconds";
    }
}
