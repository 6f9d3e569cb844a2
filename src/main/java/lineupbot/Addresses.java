package lineupbot;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where to listen, as people write it: {@code 8080} is on this machine alone, {@code 0.0.0.0:8080} on all its addresses. */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile("(?:(?:\\[([0-9a-fA-F:.]+)]|([^:\\[\\]]+)):)?(\\d{1,5})");
    private static final int LAST_PORT = 65_535;

    private Addresses() {}

    /** @throws IllegalArgumentException with a line for the operator */
    static InetSocketAddress of(String written) {
        Matcher address = ADDRESS.matcher(written);
        if (!address.matches() || Integer.parseInt(address.group(3)) > LAST_PORT) {
            throw new IllegalArgumentException("a port such as 8080, or an address such as 0.0.0.0:8080");
        }
        String host = address.group(1) == null ? address.group(2) : address.group(1);
        return new InetSocketAddress(host(host == null ? "127.0.0.1" : host), Integer.parseInt(address.group(3)));
    }

    private static InetAddress host(String name) {
        try {
            return InetAddress.getByName(name);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("there is no " + name, e);
        }
    }
}
