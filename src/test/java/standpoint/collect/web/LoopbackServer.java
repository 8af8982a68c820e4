package standpoint.collect.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A real HTTP server on the loopback address that answers as a test tells it to, and 404 to everything else. It has no
 * robots.txt unless a test gives it one, and counts who asks for it apart from the rest.
 */
public final class LoopbackServer implements AutoCloseable {

    private static final String ROBOTS = "/robots.txt";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "loopback");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public LoopbackServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            HttpHandler handler = handlers.get(path);
            if (handler == null) exchange.sendResponseHeaders(404, -1);
            else handler.handle(exchange);
        }
    }

    /** Paths in the order they were asked for, robots.txt left out. */
    public List<String> asked() {
        return asked.stream().filter(path -> !path.equals(ROBOTS)).toList();
    }

    /** How often robots.txt was asked for. */
    public int askedForRobots() {
        return asked.size() - asked().size();
    }

    public void robots(String rules) {
        bytes(ROBOTS, "text/plain", rules.getBytes(StandardCharsets.UTF_8));
    }

    public void on(String path, HttpHandler handler) {
        handlers.put(path, handler);
    }

    public void status(String path, int status) {
        on(path, status(status));
    }

    public void redirect(String path, String to) {
        redirect(path, 302, to);
    }

    public void redirect(String path, int status, String to) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** Answers one after the other; the last one stays. */
    public void inTurn(String path, HttpHandler... answers) {
        var left = new ConcurrentLinkedDeque<>(List.of(answers));
        on(path, exchange -> (left.size() > 1 ? left.remove() : left.element()).handle(exchange));
    }

    public static HttpHandler status(int status, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2)
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    public static HttpHandler page(String html) {
        return exchange -> send(exchange, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public void page(String path, String html) {
        bytes(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public void feed(String path, String xml) {
        bytes(path, "application/rss+xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    public void bytes(String path, String type, byte[] body) {
        on(path, exchange -> send(exchange, type, body));
    }

    /** A feed that is only sent to those who do not have it yet. */
    public void validated(String path, String etag, String xml) {
        on(path, exchange -> {
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", etag);
            send(exchange, "application/rss+xml", xml.getBytes(StandardCharsets.UTF_8));
        });
    }

    public static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    public URI at(String path) {
        return URI.create("http://" + hostPort() + path);
    }

    public String hostPort() {
        return "127.0.0.1:" + port();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
