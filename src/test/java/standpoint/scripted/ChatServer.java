package standpoint.scripted;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A server on loopback that answers chat completions as badly as it is told to. */
public final class ChatServer implements AutoCloseable {

    /** How it answers. */
    @FunctionalInterface
    public interface Manner {
        void answer(ChatServer server, HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    /** A server that answers every question so, from now on. */
    public ChatServer(Manner manner) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                    .orElse(""));
            manner.answer(this, exchange);
        });
        server.start();
    }

    /** A whole answer. */
    public static Manner status(int status, String body) {
        return (server, exchange) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(bytes);
            }
        };
    }

    /** Takes the question and never says a word. */
    public static Manner silent() {
        return (server, exchange) -> server.hold();
    }

    /** Begins well and stops in the middle. */
    public static Manner stalling() {
        return (server, exchange) -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{\"choices\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            server.hold();
        };
    }

    /** Sends a space now and then, and nothing else, for ever. */
    public static Manner dripping() {
        return (server, exchange) -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (!server.closesWithin(20)) {
                    out.write(' ');
                    out.flush();
                }
            }
        };
    }

    /** Sends whoever asks to another address. */
    public static Manner redirecting(int status, URI to) {
        return (server, exchange) -> {
            exchange.getResponseHeaders().add("Location", to + "/chat/completions");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        };
    }

    /** The model's answer, as a server that is well gives it. */
    public static Manner answering(String content) {
        return status(200, chat(content, "stop"));
    }

    /** A chat completion with that content. */
    public static String chat(String content, String finish) {
        ObjectNode body = new JsonMapper().createObjectNode();
        ObjectNode choice = body.putArray("choices").addObject().put("finish_reason", finish);
        choice.putObject("message").put("role", "assistant").put("content", content);
        return body.toString();
    }

    /** The content that a model was asked for: sentences, each with its positions. */
    public static String sentences(Said... sentences) {
        ObjectNode answer = new JsonMapper().createObjectNode();
        ArrayNode all = answer.putArray("sentences");
        for (Said said : sentences) {
            ArrayNode positions = all.addObject().put("text", said.text()).putArray("positions");
            said.positionIds().forEach(positions::add);
        }
        return answer.toString();
    }

    /** A sentence of an answer. */
    public record Said(String text, List<String> positionIds) {
        /** With those positions. */
        public static Said of(String text, String... positionIds) {
            return new Said(text, List.of(positionIds));
        }
    }

    /** Writes until nobody reads. */
    public static Manner endless() {
        return (server, exchange) -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] more = "token ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = exchange.getResponseBody()) {
                while (server.closed.getCount() > 0) out.write(more);
            }
        };
    }

    /** Says that there is more to come than comes. */
    public static Manner breakingOff() {
        return (server, exchange) -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write("{\"choices\":".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        };
    }

    private void hold() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean closesWithin(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Up to and including the version. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    /** The bodies of all questions. */
    public List<String> asked() {
        return asked;
    }

    /** The Authorization header of each; empty where there was none. */
    public List<String> keys() {
        return keys;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
