package dev.easel.internal.body;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server of one request on the loopback address, which sees the bytes as they are. */
final class RawServer<T> implements AutoCloseable {

    /** What is done with a request whose head was read; what comes out is for {@link #outcome}. */
    interface Handler<T> {
        T handle(Map<String, String> headers, InputStream body, Socket socket) throws IOException;
    }

    private final ServerSocket listening;
    private final CompletableFuture<T> outcome = new CompletableFuture<>();

    RawServer(Handler<T> handler) throws IOException {
        listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> serve(handler), "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Handler<T> handler) {
        try (Socket socket = listening.accept()) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            outcome.complete(handler.handle(headers(in), in, socket));
        } catch (IOException | RuntimeException | Error e) {
            outcome.completeExceptionally(e);
        }
    }

    private static Map<String, String> headers(InputStream in) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        line(in);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the head was cut");
            }
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    static void answerOk(Socket socket) throws IOException {
        socket.getOutputStream()
                .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort() + "/");
    }

    T outcome() {
        return outcome.orTimeout(60, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
