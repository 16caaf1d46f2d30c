package dev.easel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** A vendor on a bare socket, which does on the wire just what a test says. */
public final class RawServer implements AutoCloseable {

    /** What is done with one request; the connection goes on unless it is closed. */
    @FunctionalInterface
    public interface Script {
        void serve(Talk talk) throws Exception;
    }

    /**
     * A request that came whole.
     *
     * @param method such as POST
     * @param path where to
     * @param headers by their names in small letters
     * @param text all of its body, read as UTF-8
     */
    public record Seen(String method, String path, Map<String, String> headers, String text) {}

    private final ServerSocket server;
    private final boolean early;
    private final List<Script> scripts;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Boolean> closings = new LinkedBlockingQueue<>();

    /** Serves the k-th request by the k-th script, and all later ones by the last. */
    RawServer(Script... scripts) {
        this(plain(), scripts);
    }

    RawServer(ServerSocket server, Script... scripts) {
        this(server, false, scripts);
    }

    private RawServer(ServerSocket server, boolean early, Script... scripts) {
        this.server = server;
        this.early = early;
        this.scripts = List.of(scripts);
        spawn(this::accept);
    }

    /** Serves a request when its head came; the body is left to the script. */
    public static RawServer early(Script... scripts) {
        return new RawServer(plain(), true, scripts);
    }

    private static ServerSocket plain() {
        try {
            return new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spawn(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
    }

    public List<Seen> seen() {
        return seen;
    }

    /** Waits until the client has closed a connection. */
    void awaitClosing() throws InterruptedException {
        closings.take();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                spawn(() -> serve(socket));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Talk talk = new Talk(socket);
            while (talk.readRequest()) {
                int number = seen.size() - 1;
                scripts.get(Math.min(number, scripts.size() - 1)).serve(talk);
            }
        } catch (Exception e) {
            // A client that goes away is part of many tests.
        } finally {
            closings.add(true);
            sockets.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    /** One connection. */
    public final class Talk {

        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;
        private @Nullable Seen latest;

        Talk(Socket socket) throws IOException {
            this.socket = socket;
            this.in = socket.getInputStream();
            this.out = socket.getOutputStream();
        }

        /** The last request that came on this connection. */
        public Seen request() {
            return Objects.requireNonNull(latest);
        }

        private boolean readRequest() throws IOException {
            String first = line();
            if (first.isEmpty()) {
                return false;
            }
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String line = line(); !line.isEmpty(); line = line()) {
                headers.put(
                        line.substring(0, line.indexOf(':')),
                        line.substring(line.indexOf(':') + 1).strip());
            }
            byte[] body = in.readNBytes(early ? 0 : Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
            String[] parts = first.split(" ", -1);
            latest = new Seen(parts[0], parts[1], headers, new String(body, StandardCharsets.UTF_8));
            seen.add(latest);
            return true;
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

        /** The body of a request that is served early. */
        public InputStream body() {
            return in;
        }

        void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.UTF_8));
        }

        void send(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
        }

        /** A whole answer. */
        public void answer(int status, String headers, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            send("HTTP/1.1 %d Some Reason\r\nContent-Length: %d\r\n%s\r\n".formatted(status, bytes.length, headers));
            send(bytes);
        }

        void json(String body) throws IOException {
            answer(200, "Content-Type: application/json\r\n", body);
        }

        /** Ends the connection with a reset instead of an orderly end. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        public void close() throws IOException {
            socket.close();
        }

        /** Says nothing until the client goes away. */
        void stall() throws IOException {
            in.read();
        }
    }
}
