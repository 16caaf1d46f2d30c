package dev.easel.internal.url;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the host of a URL: a name, or an address in its one proper spelling. */
final class Host {

    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";

    /** Four numbers up to 255 without leading zeros, which some would read as octal. */
    private static final Pattern QUAD = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    /** A last label that a lenient reader takes for a number makes the whole an address. */
    private static final Pattern NUMBER = Pattern.compile("\\d+|0[xX][0-9a-fA-F]*");

    private Host() {}

    /** Why a URL's host is none, as the end of a sentence; empty if it is one. */
    static Optional<String> flaw(URI url) {
        String host = url.getHost();
        if (host == null || host.isEmpty()) {
            return Optional.of("has no host, or one that is not spelled properly");
        }
        if (url.getRawUserInfo() != null) {
            return Optional.of("has a user's name before its host");
        }
        if (host.startsWith("[")) {
            return host.contains("%") || literal(host) instanceof Inet4Address
                    ? Optional.of("has an address within another one")
                    : Optional.empty();
        }
        return NUMBER.matcher(lastLabel(host)).matches() && !QUAD.matcher(host).matches()
                ? Optional.of("has an address in an odd spelling")
                : Optional.empty();
    }

    private static String lastLabel(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The addresses; a literal is not asked for. */
    static List<InetAddress> addresses(URI url, Resolver resolver) throws UnknownHostException {
        String host = url.getHost();
        boolean literal = host.startsWith("[") || QUAD.matcher(host).matches();
        return literal ? List.of(literal(host)) : resolver.resolve(host);
    }

    private static InetAddress literal(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("no address: " + host, e);
        }
    }
}
