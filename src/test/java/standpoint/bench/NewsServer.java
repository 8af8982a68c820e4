package standpoint.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Many sites on one loopback port, in a process of its own so that it does not count. An answer takes some 100 ms, one
 * source in fifty takes two seconds for each, one fails and one is not there; nine in ten know validators.
 */
final class NewsServer {

    private static final Pattern PATH = Pattern.compile("/s(\\d+)/(feed|a(\\d+))");
    private static final int SLOW = 7;
    private static final int BROKEN = 23;
    private static final int MISSING = 41;
    private static final int OF = 50;

    private final NewsSite site;

    private NewsServer(NewsSite site) {
        this.site = site;
    }

    /** Serves until its standard input ends; prints its port. */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var server = new NewsServer(new NewsSite(Integer.parseInt(arguments[0]), Instant.parse(arguments[1])));
        HttpServer http = HttpServer.create(new InetSocketAddress("0.0.0.0", 0), 1000);
        http.setExecutor(Executors.newCachedThreadPool());
        http.createContext("/", server::answer);
        http.start();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(http.getAddress().getPort());
        System.in.readAllBytes();
        System.exit(0);
    }

    /** How long each answer of a source takes. */
    static int milliseconds(int source) {
        return source % OF == SLOW ? 2000 : 60 + source % 80;
    }

    /** Whether a source gives a feed. */
    static boolean works(int source) {
        return source % OF != MISSING && source % OF != BROKEN;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
            int source = path.matches() ? Integer.parseInt(path.group(1)) : MISSING;
            takeTime(milliseconds(source));
            if (source % OF == MISSING) exchange.sendResponseHeaders(404, -1);
            else if (source % OF == BROKEN) exchange.sendResponseHeaders(500, -1);
            else if (path.group(3) != null)
                send(exchange, "text/html", site.page(source, Integer.parseInt(path.group(3))));
            else if (source % 10 != 0 && exchange.getRequestHeaders().containsKey("If-None-Match"))
                exchange.sendResponseHeaders(304, -1);
            else {
                exchange.getResponseHeaders().set("ETag", "\"" + source + "\"");
                send(exchange, "application/rss+xml", site.feed(source));
            }
        }
    }

    private static void send(HttpExchange exchange, String type, String body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, 0);
        try (var out = new Quick(exchange.getResponseBody())) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void takeTime(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Packs as fast as it can, as servers do. */
    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
