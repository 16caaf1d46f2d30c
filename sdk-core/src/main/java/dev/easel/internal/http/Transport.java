package dev.easel.internal.http;

import dev.easel.internal.body.Sending;
import dev.easel.internal.sieve.Sieve;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client of one Easel client, made when the first request needs it. Follows no redirect, keeps no cookie, answers no
 * challenge and repeats nothing. Safe to share.
 */
public final class Transport implements AutoCloseable {

    private final Ways ways;
    private final Executor workers;
    private final ScheduledExecutorService timer;
    private final Line line;
    private @Nullable HttpClient client;
    private boolean closed;

    /**
     * How the net is reached.
     *
     * @param proxy the caller's own; null for the JVM's
     * @param sslContext the caller's own; null for the JVM's
     * @param connect the time to connect
     */
    public record Ways(
            @Nullable ProxySelector proxy, @Nullable SSLContext sslContext, Duration connect) {}

    /**
     * Makes one on threads of somebody else, who ends them.
     *
     * @param workers for HttpClient and for taking bodies in
     * @param timer for limits
     * @param around puts a line of its own around, or in the place of, the one to the servers
     */
    public Transport(Ways ways, Executor workers, ScheduledExecutorService timer, UnaryOperator<Line> around) {
        this.ways = ways;
        this.workers = workers;
        this.timer = timer;
        this.line = around.apply(new Net());
    }

    /** Sends over the net. */
    private final class Net implements Line {
        @Override
        public <T> CompletableFuture<?> send(Request request, HttpRequest built, BodyHandler<T> handler) {
            return client().sendAsync(built, handler);
        }

        /** HttpClient takes as long to be made as all else before a first request. */
        @Override
        public void prepare() {
            if (!isPrepared()) {
                workers.execute(Transport.this::makeIfOpen);
            }
        }
    }

    /**
     * Sends a request.
     *
     * @param body what it carries; closed when the exchange ends
     * @param sieves takes the answer's body in, chosen by its head
     * @throws IllegalArgumentException if the URI or a header is none; its message may hold a key
     */
    public <T> Exchange<T> send(Request request, Sending body, Limits limits, Function<Head, Sieve<T>> sieves) {
        HttpRequest.Builder built = HttpRequest.newBuilder(request.uri());
        request.headers().forEach(built::header);
        request.key().forEach(built::header);
        if ("http".equalsIgnoreCase(request.uri().getScheme())) {
            // No upgrade to HTTP/2 in clear text: it would ride on the paid POST, and servers stumble over it.
            built.version(HttpClient.Version.HTTP_1_1);
        }
        Exchange<T> exchange = new Exchange<>(limits, body, sieves, workers, timer);
        exchange.start(line, request, built);
        return exchange;
    }

    /** Begins what the first request will wait for, beside what else is done before it. */
    public void prepare() {
        line.prepare();
    }

    private synchronized boolean isPrepared() {
        return client != null;
    }

    private synchronized void makeIfOpen() {
        if (!closed) {
            client();
        }
    }

    private synchronized HttpClient client() {
        if (closed) {
            throw new RejectedExecutionException("The client was closed.");
        }
        if (client == null) {
            client = Clients.make(ways, workers);
        }
        return client;
    }

    /** Lets the HTTP client go; what still runs is cancelled by its owners. */
    @Override
    public synchronized void close() {
        closed = true;
        if (client != null) {
            Clients.end(client);
            client = null;
        }
    }
}
