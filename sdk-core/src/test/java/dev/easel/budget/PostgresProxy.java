package dev.easel.budget;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Stands between a client and PostgreSQL, counts the round trips, and cuts the connection where it is told to. */
final class PostgresProxy implements Closeable {

    /** Where a connection is cut. */
    enum Cut {
        /** The server never sees the statement. */
        BEFORE,
        /** The server does it, and nobody hears of it. */
        AFTER
    }

    private record Trap(String words, Cut cut) {}

    private final ServerSocket listening;
    private final int target;
    private final AtomicInteger roundTrips = new AtomicInteger();
    private final AtomicReference<@Nullable Trap> trap = new AtomicReference<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    PostgresProxy(int target) throws IOException {
        this.target = target;
        listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres?user=postgres&sslmode=disable&prepareThreshold=0"
                .formatted(listening.getLocalPort());
    }

    /** How often the server was asked and gave an answer. */
    int roundTrips() {
        return roundTrips.get();
    }

    /** Cuts the next connection on which these words go to the server. */
    void cut(String words, Cut cut) {
        trap.set(new Trap(words, cut));
    }

    boolean hasCut() {
        return trap.get() == null;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                Line line = new Line(client, server);
                start(line::forth);
                start(line::back);
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "postgres-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** One connection. */
    private final class Line {

        private final Socket client;
        private final Socket server;
        private volatile boolean mute;

        Line(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void forth() {
            byte[] bytes = new byte[1 << 16];
            try {
                for (int n = client.getInputStream().read(bytes);
                        n >= 0;
                        n = client.getInputStream().read(bytes)) {
                    Trap set = trap.get();
                    boolean caught = set != null
                            && new String(bytes, 0, n, StandardCharsets.ISO_8859_1).contains(set.words())
                            && trap.compareAndSet(set, null);
                    if (caught && set.cut() == Cut.BEFORE) {
                        break;
                    }
                    mute |= caught;
                    server.getOutputStream().write(bytes, 0, n);
                }
            } catch (IOException e) {
                // The other side is gone, which ends this one.
            }
            hangUp();
        }

        void back() {
            try {
                DataInputStream in = new DataInputStream(server.getInputStream());
                DataOutputStream out = new DataOutputStream(client.getOutputStream());
                while (true) {
                    int type = in.readUnsignedByte();
                    int length = in.readInt();
                    byte[] body = in.readNBytes(length - Integer.BYTES);
                    if (type == 'Z') {
                        roundTrips.incrementAndGet();
                        if (mute) {
                            break;
                        }
                    }
                    if (!mute) {
                        out.writeByte(type);
                        out.writeInt(length);
                        out.write(body);
                    }
                }
            } catch (IOException e) {
                // The other side is gone, which ends this one.
            }
            hangUp();
        }

        private void hangUp() {
            try {
                client.close();
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
