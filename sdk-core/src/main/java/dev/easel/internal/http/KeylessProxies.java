package dev.easel.internal.http;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** The caller's proxies for https, where all that they see is a host. By plain http they would see the key, so it goes past them. */
final class KeylessProxies extends ProxySelector {

    private final ProxySelector proxies;

    KeylessProxies(ProxySelector proxies) {
        this.proxies = proxies;
    }

    @Override
    public List<Proxy> select(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme()) ? proxies.select(uri) : List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        proxies.connectFailed(uri, address, failure);
    }
}
