package standpoint.collect.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.net.ServerSocketFactory;

/** A server of bare sockets that answers with any bytes a test wants, valid or not, and then hangs up. */
final class RawServer implements AutoCloseable {

    /** What is sent to who asks for a path. */
    interface Answer {
        void write(OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "raw server");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private volatile String greeting = "";
    private final CountDownLatch closed = new CountDownLatch(1);

    RawServer() {
        this(ServerSocketFactory.getDefault());
    }

    RawServer(ServerSocketFactory sockets) {
        try {
            socket = sockets.createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            if (!greeting.isEmpty()) {
                text(greeting).write(connection.getOutputStream());
                connection.getInputStream().readNBytes(1);
                connection.getInputStream().skip(connection.getInputStream().available());
                return;
            }
            String head = head(connection);
            if (head.isEmpty()) return;
            String path = head.split(" ", 3)[1];
            if (!path.equals("/robots.txt")) {
                asked.add(path);
                heads.add(head);
            }
            answers.getOrDefault(path, text("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"))
                    .write(connection.getOutputStream());
        } catch (IOException e) {
            // the other side had enough
        }
    }

    private static String head(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        var head = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine())
            head.append(line).append('\n');
        return head.toString();
    }

    /** Sends this to whoever connects, and hangs up whatever the other side says. */
    void greets(String words) {
        greeting = words;
    }

    void on(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** The whole answer, status line and all, each character a byte. */
    void says(String path, String answer) {
        on(path, text(answer));
    }

    /** An answer without content: the status line and the headers. */
    void refuses(String path, String... head) {
        says(path, String.join("\r\n", head) + "\r\nContent-Length: 0\r\n\r\n");
    }

    static Answer text(String answer) {
        return out -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends the start, then the drop again and again until the other side hangs up or the server closes. */
    void drips(String path, String start, String drop, int millis) {
        on(path, out -> {
            text(start).write(out);
            while (!isClosedIn(millis)) {
                text(drop).write(out);
                out.flush();
            }
        });
    }

    private boolean isClosedIn(int millis) throws IOException {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    /** Paths in the order they were asked for, robots.txt left out. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** Request lines and headers as they came, robots.txt left out. */
    List<String> heads() {
        return List.copyOf(heads);
    }

    String hostPort() {
        return "127.0.0.1:" + port();
    }

    int port() {
        return socket.getLocalPort();
    }

    URI at(String path) {
        return URI.create("http://" + hostPort() + path);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
