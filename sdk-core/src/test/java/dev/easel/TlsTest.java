package dev.easel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Who the server is, is proven before anything is sent; and a proxy gets no key. */
class TlsTest extends WireTest {

    private static URI https(RawServer server) {
        return URI.create("https" + server.url("/v1").toString().substring("http".length()));
    }

    private static ProxySelector through(RawServer proxy) {
        int port = proxy.url("/").getPort();
        return ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    @Test
    void aCertificateThatNobodySignedIsRefusedForNothing() throws Exception {
        try (RawServer server = new RawServer(new Keys(dir, "ip:127.0.0.1").listen(), talk -> talk.json(IMAGE));
                Easel easel = client(new WireProvider(https(server))).build()) {
            assertRefused(server, easel);
        }
    }

    @Test
    void aCertificateOfAnotherHostIsRefusedForNothing() throws Exception {
        Keys keys = new Keys(dir, "dns:other.example");
        try (RawServer server = new RawServer(keys.listen(), talk -> talk.json(IMAGE));
                Easel easel = client(new WireProvider(https(server)))
                        .sslContext(keys.trusting())
                        .build()) {
            assertRefused(server, easel);
        }
    }

    private static void assertRefused(RawServer server, Easel easel) {
        EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
        assertEquals(Category.CONNECT, e.category());
        assertEquals(Charge.NO, e.charge());
        assertEquals(1, e.failure().attempts(), e::toString);
        assertEquals(0, server.seen().size());
    }

    @Test
    void anAuthorityOfTheCallersOwnIsTrusted() throws Exception {
        Keys keys = new Keys(dir, "ip:127.0.0.1");
        try (RawServer server = new RawServer(keys.listen(), talk -> talk.json(IMAGE));
                Easel easel = client(new WireProvider(https(server)))
                        .sslContext(keys.trusting())
                        .build()) {
            assertArrayEquals(PNG, easel.generate(BOAT).image().bytes());
        }
    }

    @Test
    void aProxyOfHttpsSeesNoKey() throws Exception {
        Keys keys = new Keys(dir, "ip:127.0.0.1");
        try (RawServer server = new RawServer(keys.listen(), talk -> talk.json(IMAGE));
                RawServer proxy =
                        RawServer.early(talk -> tunnel(talk, server.url("").getPort()));
                Easel easel = client(new WireProvider(https(server)))
                        .sslContext(keys.trusting())
                        .proxy(through(proxy))
                        .build()) {
            assertArrayEquals(PNG, easel.generate(BOAT).image().bytes());
            assertEquals("CONNECT", proxy.seen().get(0).method());
            assertFalse(proxy.seen().toString().contains(WireProvider.KEY));
            assertEquals(
                    "Bearer " + WireProvider.KEY, server.seen().get(0).headers().get("Authorization"));
        }
    }

    @Test
    void aProxyOfHttpSeesNoKeySinceTheRequestGoesPastIt() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                RawServer proxy = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(server).proxy(through(proxy)).build()) {
            assertArrayEquals(PNG, easel.generate(BOAT).image().bytes());
            assertEquals(0, proxy.seen().size());
            assertEquals(1, server.seen().size());
        }
    }

    private static void tunnel(RawServer.Talk talk, int port) throws IOException {
        try (Socket target = new Socket(InetAddress.getLoopbackAddress(), port)) {
            talk.send("HTTP/1.1 200 OK\r\n\r\n");
            Thread back = new Thread(() -> pass(target, talk));
            back.start();
            talk.body().transferTo(target.getOutputStream());
        }
    }

    private static void pass(Socket target, RawServer.Talk talk) {
        byte[] block = new byte[1 << 14];
        try (InputStream in = target.getInputStream()) {
            for (int count = in.read(block); count >= 0; count = in.read(block)) {
                talk.send(Arrays.copyOf(block, count));
            }
        } catch (IOException e) {
            // One of the two has gone.
        }
    }
}
