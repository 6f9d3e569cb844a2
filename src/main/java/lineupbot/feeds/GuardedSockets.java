package lineupbot.feeds;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;

import javax.net.SocketFactory;

/**
 * Sockets that connect to allowed addresses only. What is looked at is the very address that is connected to, so a
 * name that means something else the next time it is looked up gains nothing.
 */
final class GuardedSockets extends SocketFactory {
    private final Predicate<InetAddress> allowed;

    GuardedSockets(Predicate<InetAddress> allowed) {
        this.allowed = allowed;
    }

    @Override
    public Socket createSocket() {
        return new Guarded(allowed);
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    /** Which of our own addresses it leaves from is of no concern here. */
    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(InetSocketAddress to) throws IOException {
        Socket socket = createSocket();
        socket.connect(to);
        return socket;
    }

    private static final class Guarded extends Socket {
        private final Predicate<InetAddress> allowed;

        Guarded(Predicate<InetAddress> allowed) {
            this.allowed = allowed;
        }

        @Override
        public void connect(SocketAddress to, int timeout) throws IOException {
            InetSocketAddress address = (InetSocketAddress) to;
            if (address.isUnresolved() || !allowed.test(address.getAddress())) {
                throw new RefusedException(address);
            }
            super.connect(to, timeout);
        }
    }

    /** An address that must not be connected to. */
    static final class RefusedException extends IOException {
        private static final long serialVersionUID = 1L;

        RefusedException(InetSocketAddress address) {
            super("refused: " + address);
        }
    }
}
