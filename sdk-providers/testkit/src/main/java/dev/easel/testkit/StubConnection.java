package dev.easel.testkit;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
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

    private static final int BLOCK = 1 << 16;

    private final Socket socket;
    private final Silence silence;
    private final InputStream in;

    StubConnection(Socket socket, Silence silence) throws IOException {
        this.socket = socket;
        this.silence = silence;
        // Else each answer would wait for the client to acknowledge its head.
        socket.setTcpNoDelay(true);
        this.in = socket.getInputStream();
    }

    /** The next request up to its body; empty if the client has gone. */
    Optional<StubRequest> head() throws IOException {
        String first = line();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        String[] parts = first.split(" ", -1);
        return Optional.of(new StubRequest(parts[0], parts[1], headers, new byte[0]));
    }

    /** The same request with so many bytes of its body, or fewer if it has no more. */
    StubRequest body(StubRequest head, int most) throws IOException {
        int length = head.header("Content-Length").map(Integer::parseInt).orElse(0);
        byte[] body = in.readNBytes(Math.min(length, most));
        return new StubRequest(head.method(), head.path(), head.headers(), body);
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

    /** Waits until the client goes away, whatever it still says. */
    void awaitEnd() throws IOException {
        silence.begins();
        try {
            drain();
        } finally {
            silence.ends();
        }
    }

    /** Reads nothing until the silence is released, and then waits until the client goes away. */
    void hold() throws IOException {
        silence.begins();
        try {
            silence.awaitRelease();
            drain();
        } finally {
            silence.ends();
        }
    }

    /** Reads what the client says until it goes away. */
    void drain() throws IOException {
        byte[] block = new byte[BLOCK];
        while (in.read(block) >= 0) {
            // Nobody answers it.
        }
    }

    /** Writes byte after byte, until the client goes away. */
    void drip(byte[] bytes, Duration pause) throws IOException {
        silence.begins();
        try {
            for (int i = 0; i < bytes.length && !isEndedWithin(pause); i++) {
                write(new byte[] {bytes[i]});
            }
        } finally {
            silence.ends();
        }
    }

    /** Says nothing for a time, unless the client goes away. */
    void pause(Duration time) throws IOException {
        if (isEndedWithin(time)) {
            throw new EOFException();
        }
    }

    private boolean isEndedWithin(Duration time) throws IOException {
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
