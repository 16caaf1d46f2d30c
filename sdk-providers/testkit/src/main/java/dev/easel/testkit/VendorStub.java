package dev.easel.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A vendor on this machine: answers as a good one would, unless a test alters that, and remembers what came. It speaks HTTP/1.1
 * on bare sockets, so that it can also break off, stall and reset. Safe to share.
 *
 * <pre>{@code
 * try (VendorStub vendor = new VendorStub(request -> StubReply.json("{\"images\": []}"))) {
 *     vendor.alter((request, reply) -> reply.status(500));
 *     …
 * }
 * }</pre>
 */
public final class VendorStub implements AutoCloseable {

    private static final int BACKLOG = 1024;

    private final ServerSocket server;
    private final StubScript script;
    private final Set<Socket> open = new HashSet<>();
    private final Silence silence = new Silence();
    private volatile @Nullable Throwable mistake;

    /**
     * Opens it on a free port of the loopback address.
     *
     * @param vendor what a good vendor answers; called by several threads at a time
     */
    public VendorStub(Function<StubRequest, StubReply> vendor) {
        script = new StubScript(vendor);
        try {
            server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        spawn(this::accept);
    }

    /** A URL of it. */
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    /** All requests so far, in the order in which they came whole. */
    public List<StubRequest> requests() {
        return script.requests();
    }

    /** Answers otherwise from now on, given what a good vendor would say; forgets the requests so far. */
    public void alter(BiFunction<StubRequest, StubReply, StubReply> other) {
        script.alter(other);
    }

    /** What came to it, and what it answers. */
    StubScript script() {
        return script;
    }

    /**
     * Waits until so many requests have come.
     *
     * @return whether they came in time
     */
    public boolean awaitRequests(int count, Duration time) throws InterruptedException {
        return script.awaitRequests(count, time);
    }

    /**
     * Waits until no client is connected.
     *
     * @return whether they all went in time
     */
    public boolean awaitNoConnection(Duration time) throws InterruptedException {
        return Silence.await(this, open::isEmpty, time);
    }

    /** The connections on which it has nothing more to say. */
    Silence silence() {
        return silence;
    }

    private static void spawn(Runnable work) {
        Thread thread = new Thread(work, "vendor-stub");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                came(socket);
                spawn(() -> serve(socket));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            script.serve(new StubConnection(socket, silence));
        } catch (IOException e) {
            // A client that goes away is part of many tests.
        } catch (RuntimeException | Error e) {
            mistake = e;
        } finally {
            went(socket);
        }
    }

    private synchronized void came(Socket socket) {
        open.add(socket);
    }

    private synchronized void went(Socket socket) {
        open.remove(socket);
        notifyAll();
    }

    /**
     * Refuses new connections and ends those that are open.
     *
     * @throws AssertionError if what should answer threw
     */
    @Override
    public void close() {
        end();
        Throwable thrown = mistake;
        if (thrown != null) {
            throw new AssertionError("the vendor's part of the test failed", thrown);
        }
    }

    private void end() {
        List<Socket> left;
        synchronized (this) {
            left = List.copyOf(open);
        }
        try {
            server.close();
            for (Socket socket : left) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
