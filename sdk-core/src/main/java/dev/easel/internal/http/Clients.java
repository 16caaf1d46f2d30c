package dev.easel.internal.http;

import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/** Makes the JDK's HTTP clients, and ends them as far as the JDK lets one. */
final class Clients {

    private static final List<String> PROTOCOLS = List.of("TLSv1.3", "TLSv1.2");

    private Clients() {}

    static HttpClient make(Transport.Ways ways, Executor executor) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .executor(executor)
                .connectTimeout(ways.connect())
                .followRedirects(HttpClient.Redirect.NEVER);
        ProxySelector proxies = ways.proxy() == null ? ProxySelector.getDefault() : ways.proxy();
        if (proxies != null) {
            builder.proxy(new KeylessProxies(proxies));
        }
        SSLContext context = ways.sslContext() == null ? usual() : ways.sslContext();
        return builder.sslContext(context).sslParameters(modern(context)).build();
    }

    private static SSLContext usual() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JVM has no TLS.", e);
        }
    }

    /** TLS 1.2 or newer, whatever the JVM was told to allow. */
    private static SSLParameters modern(SSLContext context) {
        SSLParameters parameters = context.getDefaultSSLParameters();
        parameters.setProtocols(Stream.of(context.getSupportedSSLParameters().getProtocols())
                .filter(PROTOCOLS::contains)
                .toArray(String[]::new));
        return parameters;
    }

    /** From JDK 21 on a client can be told to end; before, its one thread goes once the collector finds it forgotten. */
    static void end(HttpClient client) {
        try {
            HttpClient.class.getMethod("shutdownNow").invoke(client);
        } catch (ReflectiveOperationException e) {
            // An older JDK: dropping the last reference is all that can be done.
        }
    }
}
