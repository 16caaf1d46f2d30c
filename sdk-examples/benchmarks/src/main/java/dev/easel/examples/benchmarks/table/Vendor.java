package dev.easel.examples.benchmarks.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A vendor on this machine that speaks OpenAI's shape on bare sockets, fast enough not to be what is measured. What it answers
 * stands in its base URL: how many images of how many KiB, and how many milliseconds after the request.
 */
final class Vendor implements AutoCloseable {

    private static final int BACKLOG = 2048;
    private static final byte[] BEGIN = "{\"b64_json\":\"".getBytes(StandardCharsets.US_ASCII);

    private final Map<Integer, byte[]> images = new ConcurrentHashMap<>();
    private final ServerSocket server;

    Vendor() throws IOException {
        server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        spawn(this::accept);
    }

    URI url(int count, int kib, int milliseconds) {
        image(kib);
        return URI.create("http://127.0.0.1:%d/%d/%d/%d/v1".formatted(server.getLocalPort(), count, kib, milliseconds));
    }

    private byte[] image(int kib) {
        return images.computeIfAbsent(kib, size -> Base64.getEncoder().encode(LargePng.of(size << 10)));
    }

    private static void spawn(Runnable work) {
        Thread thread = new Thread(null, work, "vendor", 128 * 1024);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                spawn(() -> serve(socket));
            } catch (IOException e) {
                close();
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            Incoming incoming = new Incoming(new BufferedInputStream(socket.getInputStream(), 1 << 16));
            for (var path = incoming.next(); path.isPresent(); path = incoming.next()) {
                String[] asked = path.get().split("/", -1);
                Thread.sleep(Integer.parseInt(asked[3]));
                answer(socket.getOutputStream(), Integer.parseInt(asked[1]), Integer.parseInt(asked[2]));
            }
        } catch (IOException e) {
            // A contender that fails goes away in the middle.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(OutputStream out, int count, int kib) throws IOException {
        byte[] image = image(kib);
        long length = 11L + (long) count * (BEGIN.length + image.length + 3) - 1;
        text(
                out,
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length
                        + "\r\n\r\n{\"data\":[");
        for (int i = 1; i <= count; i++) {
            out.write(BEGIN);
            out.write(image);
            text(out, i == count ? "\"}" : "\"},");
        }
        text(out, "]}");
        out.flush();
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
