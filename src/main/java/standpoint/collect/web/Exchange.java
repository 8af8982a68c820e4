package standpoint.collect.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** Asks one address once. */
final class Exchange {

    /** For how long a host is left alone that says "too many requests" and not how long that lasts. */
    private static final Duration USUAL_REST = Duration.ofMinutes(1);

    private final OkHttpClient client;
    private final String userAgent;

    Exchange(OkHttpClient client, String userAgent) {
        this.client = client;
        this.userAgent = userAgent;
    }

    /**
     * @param route whose present address is asked
     * @param limit for the whole answer with its content; a millisecond at least
     * @param turn told when the host asks to be left alone
     */
    Hop ask(Order order, Route route, Duration limit, HostTurns.Turn turn) throws IOException {
        try {
            return answer(within(limit).newCall(request(order, route.here())), order, route, turn);
        } catch (InterruptedIOException e) {
            if (Thread.currentThread().isInterrupted()) throw e;
            String reason = "no answer within " + TimeInWords.of(limit);
            throw new UnusableAnswerException(Attempt.failed(reason, Fault.PASSING), e);
        }
    }

    private OkHttpClient within(Duration limit) {
        return limit.toMillis() == client.callTimeoutMillis()
                ? client
                : client.newBuilder().callTimeout(limit).build();
    }

    private Request request(Order order, HttpUrl url) {
        Request.Builder request = new Request.Builder()
                .url(url)
                .header("User-Agent", userAgent)
                .header("Accept", order.accept())
                .header("Accept-Encoding", Unpack.CODINGS);
        Validator.usable(order.etag()).ifPresent(etag -> request.header("If-None-Match", etag));
        Validator.usable(order.lastModified()).ifPresent(date -> request.header("If-Modified-Since", date));
        return request.build();
    }

    /** Malformed input, such as a negative length, breaks the libraries in ways that they do not declare. */
    @SuppressWarnings("checkstyle:IllegalCatch")
    private static Hop answer(Call call, Order order, Route route, HostTurns.Turn turn) throws IOException {
        try (okhttp3.Response answer = call.execute()) {
            Optional<Duration> rest =
                    RetryAfter.read(answer.headers(), Instant.ofEpochMilli(answer.receivedResponseAtMillis()));
            return switch (answer.code()) {
                case 301, 302, 303, 307, 308 -> moved(route.here(), answer, rest.orElse(Duration.ZERO));
                default -> new Hop.Arrived(arrived(answer, order, route, rest, turn));
            };
        } catch (RuntimeException e) {
            throw new UnusableAnswerException(Attempt.broken(Failures.NOT_HTTP), e);
        }
    }

    private static Hop moved(HttpUrl from, okhttp3.Response answer, Duration wait) {
        String location = answer.header("Location");
        if (location == null || location.isBlank()) return lost("redirected without saying where to");
        HttpUrl to = from.resolve(location.strip());
        if (to == null) return lost("redirected to no web address");
        // a fragment is for browsers, and may hold what no address can
        HttpUrl whole = to.newBuilder().fragment(null).build();
        return new Hop.Moved(whole, answer.code() == 301 || answer.code() == 308, wait);
    }

    private static Hop lost(String reason) {
        return new Hop.Arrived(Attempt.failed(reason, Fault.LASTING));
    }

    private static Attempt arrived(
            okhttp3.Response answer, Order order, Route route, Optional<Duration> rest, HostTurns.Turn turn)
            throws IOException {
        return switch (answer.code()) {
            case 200, 201, 202, 203, 226 -> Attempt.settled(fetched(answer, order, route));
            case 410 -> Attempt.settled(new Response.Gone());
            case 304 ->
                order.conditional()
                        ? Attempt.settled(new Response.NotModified(route.moved()))
                        : Statuses.refused(304, rest);
            case 429 -> {
                turn.leaveAlone(rest.orElse(USUAL_REST), 429);
                yield Statuses.refused(429, rest);
            }
            case 503 -> {
                rest.ifPresent(time -> turn.leaveAlone(time, 503));
                yield Statuses.refused(503, rest);
            }
            default -> Statuses.refused(answer.code(), rest);
        };
    }

    private static Response fetched(okhttp3.Response answer, Order order, Route route) throws IOException {
        byte[] content = ReadBody.read(answer, order);
        MediaType type = MediaType.of(Optional.ofNullable(answer.header("Content-Type")));
        URI address = route.here().uri();
        return new Response.Fetched(
                address,
                route.moved(),
                Validator.usable(Optional.ofNullable(answer.header("ETag"))),
                Validator.usable(Optional.ofNullable(answer.header("Last-Modified"))),
                type.type(),
                type.charset(),
                new Content(content));
    }
}
