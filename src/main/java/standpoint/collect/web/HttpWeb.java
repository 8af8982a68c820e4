package standpoint.collect.web;

import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/**
 * The network, read as its publishers would like it to be: one fetch at a time from a host, with pauses; pages only
 * where robots.txt allows them; never before a host wants to be asked again. Reads no more than it may, reaches no
 * private address, keeps no cookies and no cache.
 */
public final class HttpWeb implements Web {

    /** For the next turn of as many hosts as can be asked at a time. */
    private static final int IDLE_CONNECTIONS = 64;

    private static final int IDLE_SECONDS = 30;

    private final int maxBytes;
    private final FetchPolitely fetch;
    private final Gate open;
    private final Robots robots;

    /** Waits in real time, and asks the machine for the addresses of hosts and for the certificates that it trusts. */
    public HttpWeb(WebLimits limits) {
        this(limits, Surroundings.real());
    }

    HttpWeb(WebLimits limits, Surroundings around) {
        maxBytes = limits.maxBytes();
        var exchange = new Exchange(client(limits, around.client()), limits.userAgent());
        fetch = new FetchPolitely(limits, exchange, around.stopwatch(), around.chance());
        open = url -> Gate.Permit.granted(limits.hostDelay());
        robots = new Robots(address -> fetch.fetch(Order.robots(), address, open), limits, around.stopwatch());
    }

    /** One request at a time needs no more than HTTP/1.1, where the host that was checked is the one that answers. */
    private static OkHttpClient client(WebLimits limits, OkHttpClient.Builder client) {
        return client.connectTimeout(limits.connectTimeout())
                .readTimeout(limits.fetchTimeout())
                .callTimeout(limits.fetchTimeout())
                .socketFactory(new GuardedSockets(new PrivateAddresses(limits.allowPrivate())))
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .cookieJar(CookieJar.NO_COOKIES)
                .build();
    }

    /** Feeds are made for programs, so that only pages are looked up in robots.txt. */
    @Override
    public Response fetch(Ask ask) {
        HttpUrl url = HttpUrl.get(ask.address());
        if (url == null) return new Response.Failed("an address that is neither http nor https", Fault.LASTING);
        return fetch.fetch(Order.of(ask, maxBytes), url, ask.kind() == Kind.PAGE ? robots : open);
    }

    @Override
    public Duration untilTurn(URI address) {
        return Optional.ofNullable(HttpUrl.get(address)).map(fetch::untilTurn).orElse(Duration.ZERO);
    }
}
