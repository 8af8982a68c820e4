package standpoint.collect.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import standpoint.collect.web.GuardedSockets.NoAnswerException;
import standpoint.collect.web.GuardedSockets.PrivateAddressException;

class GuardedSocketsTest {

    private static GuardedSockets guarded(String... allowed) {
        return new GuardedSockets(new PrivateAddresses(List.of(allowed)));
    }

    private static ServerSocket listening(int backlog) throws IOException {
        return new ServerSocket(0, backlog, InetAddress.getLoopbackAddress());
    }

    private static String hostPort(ServerSocket server) {
        return server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
    }

    @Test
    void every_way_to_make_a_socket_is_guarded() throws IOException {
        try (ServerSocket server = listening(50)) {
            GuardedSockets closed = guarded();
            InetAddress host = server.getInetAddress();
            int port = server.getLocalPort();
            assertThatThrownBy(() -> closed.createSocket(host, port)).isInstanceOf(PrivateAddressException.class);
            assertThatThrownBy(() -> closed.createSocket(host, port, host, 0))
                    .isInstanceOf(PrivateAddressException.class);
            assertThatThrownBy(() -> closed.createSocket("localhost", port))
                    .isInstanceOf(PrivateAddressException.class);
            assertThatThrownBy(() -> closed.createSocket("localhost", port, host, 0))
                    .isInstanceOf(PrivateAddressException.class);
            assertThatThrownBy(() -> closed.createSocket().connect(new InetSocketAddress(host, port)))
                    .isInstanceOf(PrivateAddressException.class);
        }
    }

    @Test
    void a_name_that_was_not_looked_up_leads_nowhere() throws IOException {
        try (Socket socket = guarded("localhost:80").createSocket()) {
            assertThatThrownBy(() -> socket.connect(InetSocketAddress.createUnresolved("localhost", 80)))
                    .isInstanceOf(PrivateAddressException.class);
        }
    }

    @Test
    void who_is_allowed_is_connected_to() throws IOException {
        try (ServerSocket server = listening(50)) {
            assertThatCode(() -> guarded(hostPort(server))
                            .createSocket(server.getInetAddress(), server.getLocalPort())
                            .close())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_host_that_refuses_did_answer() throws IOException {
        ServerSocket server = listening(50);
        String nobody = hostPort(server);
        server.close();
        assertThatThrownBy(() -> guarded(nobody).createSocket(server.getInetAddress(), server.getLocalPort()))
                .isInstanceOf(ConnectException.class);
    }

    /** A queue that is full lets the next one wait for an answer that does not come. */
    @Test
    void a_host_that_keeps_silent_may_be_our_own_trouble() throws IOException {
        Deque<Socket> queue = new ArrayDeque<>();
        try (ServerSocket server = listening(1)) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100; i++) {
                            queue.add(guarded(hostPort(server)).createSocket());
                            queue.getLast().connect(server.getLocalSocketAddress(), 200);
                        }
                    })
                    .isInstanceOf(NoAnswerException.class);
            assertThat(web(hostPort(server)).fetch(Web.Ask.page(URI.create("http://" + hostPort(server) + "/"))))
                    .isEqualTo(new Response.Failed("its host cannot be reached", Fault.UNREACHABLE));
        } finally {
            for (Socket waiting : queue) waiting.close();
        }
    }

    private static HttpWeb web(String allowed) {
        return new HttpWeb(new WebLimits(
                "Test/1.0",
                Duration.ofMillis(200),
                Duration.ofSeconds(20),
                1000,
                Duration.ZERO,
                2,
                Duration.ZERO,
                List.of(allowed)));
    }
}
