package dev.easel.internal.url;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Names with addresses of their own, so that no test asks a real server. */
final class Names implements Resolver {

    private final Map<String, List<InetAddress>> known = new HashMap<>();
    final List<String> asked = new ArrayList<>();

    /** A name's addresses, as literals. */
    Names with(String name, String... addresses) {
        known.put(name, Stream.of(addresses).map(Names::address).toList());
        return this;
    }

    static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public List<InetAddress> resolve(String host) throws UnknownHostException {
        asked.add(host);
        List<InetAddress> addresses = known.get(host);
        if (addresses == null) {
            throw new UnknownHostException(host);
        }
        return addresses;
    }
}
