package dev.easel.bfl;

import dev.easel.policy.Origin;
import java.net.URI;

/**
 * The hosts that may be given the key besides the base URL's own. BFL hands out polling URLs on other hosts than the one that
 * was called (docs.bfl.ml, integration guidelines, 2026-11-22); all lie under its own domain.
 */
final class BflHosts {

    private static final String VENDOR = "bfl.ai";

    private BflHosts() {}

    /** Whether a URL lies under BFL's domain, where the base URL does too; else under the base URL's host. */
    static boolean isBelow(URI baseUrl, URI url) {
        Origin base = Origin.of(baseUrl);
        Origin other = Origin.of(url);
        String domain = isUnder(base.host(), VENDOR) ? VENDOR : base.host();
        return other.scheme().equals(base.scheme())
                && other.port() == base.port()
                && url.getRawUserInfo() == null
                && isUnder(other.host(), domain);
    }

    private static boolean isUnder(String host, String domain) {
        return ("." + host).endsWith("." + domain);
    }
}
