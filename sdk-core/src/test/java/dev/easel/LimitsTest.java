package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.policy.Timeouts;
import dev.easel.result.ImageResult;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Each limit of time is named by what it ends, and a caller ends a call over a socket at once. */
class LimitsTest extends WireTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    private EaselException failure(URI base, Timeouts.Builder timeouts) {
        try (Easel easel =
                client(new WireProvider(base)).timeouts(timeouts.build()).build()) {
            return assertThrows(EaselException.class, () -> easel.generate(BOAT));
        }
    }

    @Test
    void aConnectionThatNeverIsReadyIsTriedAgainAndNamesConnectTimeout() throws Exception {
        // Its connections are taken by the system, and nobody answers a TLS greeting.
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            URI base = URI.create("https://127.0.0.1:" + silent.getLocalPort() + "/v1");
            EaselException e = failure(base, Timeouts.builder().connect(SHORT));
            assertEquals(Category.CONNECT, e.category());
            assertEquals(Charge.NO, e.charge());
            assertEquals(3, e.failure().attempts());
            assertTrue(e.getMessage().contains("(connectTimeout)"), e.getMessage());
        }
    }

    @Test
    void anAnswerThatNeverBeginsNamesResponseTimeout() throws Exception {
        try (RawServer server = new RawServer(RawServer.Talk::stall)) {
            assertInDoubt(failure(server.url("/v1"), Timeouts.builder().response(SHORT)), "(responseTimeout)");
            assertEquals(1, server.seen().size());
        }
    }

    @Test
    void anAnswerThatStopsNamesIdleTimeout() throws Exception {
        try (RawServer server = new RawServer(talk -> {
            talk.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\": [");
            talk.stall();
        })) {
            assertInDoubt(failure(server.url("/v1"), Timeouts.builder().idle(SHORT)), "(idleTimeout)");
            assertEquals(1, server.seen().size());
        }
    }

    @Test
    void aVendorThatThinksForLongIsWaitedFor() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer server = new RawServer(talk -> {
                    never.await(3 * SHORT.toMillis(), TimeUnit.MILLISECONDS);
                    talk.json(IMAGE);
                });
                Easel easel = client(server)
                        .timeouts(Timeouts.builder().idle(SHORT).build())
                        .build()) {
            assertEquals(1, easel.generate(BOAT).images().size());
        }
    }

    private static void assertInDoubt(EaselException e, String limit) {
        assertEquals(Category.TIMEOUT, e.category());
        assertEquals(Charge.MAYBE, e.charge());
        assertTrue(e.getMessage().contains(limit), e.getMessage());
    }

    @Test
    void cancelClosesTheConnection() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        try (RawServer server = stalling(came);
                Easel easel = client(server).build()) {
            ImageCall call = easel.start(BOAT);
            came.await();
            call.cancel();
            server.awaitClosing();
            assertEnded(call);
        }
    }

    @Test
    void cancelOfTheFutureClosesTheConnection() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        try (RawServer server = stalling(came);
                Easel easel = client(server).build()) {
            CompletableFuture<ImageResult> future = easel.generateAsync(BOAT);
            came.await();
            future.cancel(false);
            server.awaitClosing();
        }
    }

    @Test
    void anInterruptClosesTheConnection() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        try (RawServer server = stalling(came);
                Easel easel = client(server).build()) {
            ImageCall call = easel.start(BOAT);
            Thread waiting = new Thread(() -> assertEnded(call));
            waiting.start();
            came.await();
            waiting.interrupt();
            server.awaitClosing();
            waiting.join();
            assertEnded(call);
        }
    }

    @Test
    void closeClosesTheConnection() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        try (RawServer server = stalling(came)) {
            Easel easel = client(server).build();
            ImageCall call = easel.start(BOAT);
            came.await();
            easel.close();
            server.awaitClosing();
            assertEnded(call);
        }
    }

    private static RawServer stalling(CountDownLatch came) {
        return new RawServer(talk -> {
            came.countDown();
            talk.stall();
        });
    }

    private static void assertEnded(ImageCall call) {
        EaselException e = assertThrows(EaselException.class, call::result);
        assertEquals(Category.CANCELLED, e.category());
        assertEquals(Charge.MAYBE, e.charge());
    }
}
