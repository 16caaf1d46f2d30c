package dev.easel.internal.url;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. */
public interface Resolver {

    /** Asks as {@code HttpClient} will, so that its connection goes to what was checked, out of the JVM's cache. */
    Resolver SYSTEM = host -> List.of(InetAddress.getAllByName(host));

    /** All addresses of a name; may block. */
    List<InetAddress> resolve(String host) throws UnknownHostException;
}
