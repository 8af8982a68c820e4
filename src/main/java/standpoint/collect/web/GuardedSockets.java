package standpoint.collect.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Sockets that refuse private addresses when they connect. The address checked is the one connected to, so neither a
 * literal address that never reaches the resolver nor a name that resolves differently a moment later gets past.
 */
final class GuardedSockets extends SocketFactory {

    private final PrivateAddresses privates;

    GuardedSockets(PrivateAddresses privates) {
        this.privates = privates;
    }

    @Override
    public Socket createSocket() {
        return new Guarded();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(InetSocketAddress target) throws IOException {
        Socket socket = createSocket();
        socket.connect(target);
        return socket;
    }

    /** Thrown instead of connecting to a private address. */
    static final class PrivateAddressException extends IOException {
        PrivateAddressException(SocketAddress target) {
            super("refused to connect to " + target);
        }
    }

    /**
     * Thrown when nothing came back from where a connection was wanted: no route, no network, or silence. A host that
     * refuses the connection did answer, which is a {@link ConnectException}.
     */
    static final class NoAnswerException extends IOException {
        NoAnswerException(SocketAddress target, IOException cause) {
            super("nothing answers at " + target, cause);
        }
    }

    private final class Guarded extends Socket {
        @Override
        public void connect(SocketAddress target) throws IOException {
            connect(target, 0);
        }

        @Override
        public void connect(SocketAddress target, int timeout) throws IOException {
            if (!(target instanceof InetSocketAddress inet) || privates.refuses(inet))
                throw new PrivateAddressException(target);
            try {
                super.connect(target, timeout);
            } catch (ConnectException e) {
                throw e;
            } catch (IOException e) {
                throw new NoAnswerException(target, e);
            }
        }
    }
}
