package dev.easel.internal.url;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. */
public interface Resolver {

    /** Asks as {@code HttpClient} will, so that its connection goes to what was checked, out of the JVM's cache. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** Takes every name for a public one and asks nobody, for a client that connects to nothing. */
    Resolver NOBODY = host -> List.of(InetAddress.getByAddress(host, new byte[] {1, 1, 1, 1}));

    /** All addresses of a name; may block. */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
