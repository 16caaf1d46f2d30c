package dev.easel.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One connection of a client to a {@link VendorStub}. Used by one thread. */
final class StubConnection {

    private final Socket socket;
    private final InputStream in;

    StubConnection(Socket socket) throws IOException {
        this.socket = socket;
        // Else each answer would wait for the client to acknowledge its head.
        socket.setTcpNoDelay(true);
        this.in = socket.getInputStream();
    }

    /** The next request, whole; empty if the client has gone. */
    Optional<StubRequest> read() throws IOException {
        String first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
        String[] parts = first.split(" ", -1);
        return Optional.of(new StubRequest(parts[0], parts[1], headers, body));
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.ISO_8859_1);
    }

    void write(byte[] bytes) throws IOException {
        write(bytes, bytes.length);
    }

    void write(byte[] bytes, int count) throws IOException {
        socket.getOutputStream().write(bytes, 0, Math.min(count, bytes.length));
        socket.getOutputStream().flush();
    }

    /** Ends it in good order. */
    void close() throws IOException {
        socket.close();
    }

    /** Ends it with a reset. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Waits until the client goes away. */
    void awaitEnd() throws IOException {
        in.read();
    }

    /** Waits for some time; tells whether the client went away meanwhile. */
    boolean isEndedWithin(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        try {
            return in.read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } finally {
            socket.setSoTimeout(0);
        }
    }
}
