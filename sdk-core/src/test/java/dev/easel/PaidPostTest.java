package dev.easel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.event.CallEvent;
import dev.easel.plan.PlannedCall;
import dev.easel.policy.RetryPolicy;
import dev.easel.policy.Timeouts;
import dev.easel.result.ImageResult;
import dev.easel.spi.CallContext;
import dev.easel.spi.Step;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paid request is sent at most once, unless the one before was provably not executed. */
class PaidPostTest extends WireTest {

    @Test
    void anImageTakesOnePost() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(server).build()) {
            ImageResult result = easel.generate(BOAT);
            assertArrayEquals(PNG, result.image().bytes());
            assertEquals(1, server.seen().size());
            assertEquals("{\"prompt\":\"A boat\"}", server.seen().get(0).text());
            assertEquals(
                    "Bearer " + WireProvider.KEY, server.seen().get(0).headers().get("Authorization"));
        }
    }

    @Test
    void aRefusedConnectionIsTriedAgainAndCostsNothing() throws IOException {
        List<CallEvent> events = Collections.synchronizedList(new ArrayList<>());
        try (Easel easel = client(new WireProvider(URI.create("http://127.0.0.1:" + closedPort() + "/")))
                .listener(events::add)
                .build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.CONNECT, e.category());
            assertEquals(Charge.NO, e.charge());
            assertEquals(3, e.failure().attempts());
        }
    }

    @Test
    void aServerThatComesBackIsReached() throws Exception {
        int port = closedPort();
        List<RawServer> started = Collections.synchronizedList(new ArrayList<>());
        try (Easel easel = client(new WireProvider(URI.create("http://127.0.0.1:" + port + "/v1")))
                .listener(event -> {
                    if (event instanceof CallEvent.Waiting && started.isEmpty()) {
                        started.add(new RawServer(onPort(port), talk -> talk.json(IMAGE)));
                    }
                })
                .callbackExecutor(Runnable::run)
                .build()) {
            assertEquals(1, easel.generate(BOAT).images().size());
            assertEquals(1, started.get(0).seen().size());
        } finally {
            for (RawServer server : started) {
                server.close();
            }
        }
    }

    @Test
    void aNameThatNobodyKnowsCostsNothing() {
        try (Easel easel = client(new WireProvider(URI.create("http://no-such-host.invalid/v1")))
                .build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.CONNECT, e.category());
            assertEquals(Charge.NO, e.charge());
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // status, header, posts, category, charge
                "425, -, 3, RATE_LIMIT, NO",
                "429, -, 3, RATE_LIMIT, NO",
                "429, Retry-After: 0, 3, RATE_LIMIT, NO",
                "503, Retry-After: 0, 3, SERVER, NO",
                "529, Retry-After: 0, 3, SERVER, NO",
                "503, -, 1, SERVER, MAYBE",
                "529, -, 1, SERVER, MAYBE",
                "408, -, 1, TIMEOUT, MAYBE",
                "402, -, 1, QUOTA, NO",
                "400, -, 1, INVALID_REQUEST, NO",
                "401, -, 1, AUTH, NO",
                "403, -, 1, PERMISSION, NO",
                "404, -, 1, INVALID_REQUEST, NO",
                "413, -, 1, INVALID_REQUEST, NO",
                "500, -, 1, SERVER, MAYBE",
                "502, -, 1, SERVER, MAYBE",
                "504, -, 1, SERVER, MAYBE",
                "599, -, 1, SERVER, MAYBE",
                "302, Location: /elsewhere, 1, SERVER, MAYBE",
                "307, Location: /elsewhere, 1, SERVER, MAYBE",
                "401, WWW-Authenticate: Basic, 1, AUTH, NO",
                "500, x-should-retry: true, 3, SERVER, NO",
                "409, x-should-retry: true, 3, INVALID_REQUEST, NO",
                "429, x-should-retry: false, 1, RATE_LIMIT, NO",
                "429, Retry-After: 61, 1, RATE_LIMIT, NO",
            })
    void anAnswerIsWorthWhatTheTableSays(int status, String header, int posts, Category category, Charge charge)
            throws Exception {
        String headers = header == null ? "" : header + "\r\n";
        try (RawServer server = new RawServer(talk -> talk.answer(status, headers, "<html>Oops</html>"))) {
            EaselException e = failure(server);
            assertEquals(category, e.category());
            assertEquals(charge, e.charge());
            assertEquals(posts, server.seen().size());
            assertEquals(posts, e.failure().attempts());
            assertEquals(status, e.failure().httpStatus().getAsInt());
            assertEquals(charge == Charge.MAYBE, e.getMessage().contains("It was not repeated."), e.getMessage());
        }
    }

    /** Ways in which a connection ends after the whole request was sent. */
    private static final List<RawServer.Script> ENDS = List.of(
            RawServer.Talk::reset,
            RawServer.Talk::close,
            talk -> talk.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\": ["),
            talk -> {
                talk.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"data\": [");
                talk.reset();
            },
            talk -> {
                talk.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{\"data\": [");
                talk.close();
            },
            talk -> {
                talk.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"dat\r\n");
                talk.close();
            },
            talk -> {
                talk.send("HTTP/1.1 200 OK\r\nContent-Le");
                talk.close();
            },
            talk -> {
                talk.send("What do you want?\r\n\r\n");
                talk.close();
            },
            talk -> {
                talk.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfive\r\n{\"dat\r\n");
                talk.close();
            },
            talk -> talk.json("<html>Bad gateway</html>"),
            talk -> talk.json(""),
            talk -> talk.json("{}"),
            talk -> talk.json("{\"data\": [{\"b64_json\": \"AAAA\"}]}"),
            talk -> talk.json("{\"data\": [{\"b64_json\": \"%%%%\"}]}"),
            talk -> talk.answer(204, "", ""));

    @Test
    void whatEndsWithoutAnImageIsNeverSentAgain() throws Exception {
        for (RawServer.Script end : ENDS) {
            try (RawServer server = new RawServer(end)) {
                try (Easel easel = client(server)
                        .timeouts(
                                Timeouts.builder().idle(Duration.ofMillis(5300)).build())
                        .build()) {
                    EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
                    int way = ENDS.indexOf(end);
                    assertEquals(Charge.MAYBE, e.charge(), "way " + way + ": " + e);
                    assertEquals(1, server.seen().size(), "way " + way + ": " + e);
                    assertEquals(1, e.failure().attempts(), "way " + way + ": " + e);
                }
            }
        }
    }

    @Test
    void aRejectionIsFollowedByTheImage() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(429, "", "{}"), talk -> talk.json(IMAGE));
                Easel easel = client(server).build()) {
            assertEquals(1, easel.generate(BOAT).images().size());
            assertEquals(2, server.seen().size());
        }
    }

    @Test
    void whatMayBeBilledIsRepeatedOnlyAsOftenAsTheCallerSays() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(500, "", "{}"));
                Easel easel = client(server).retry(QUICK.retryEvenIfBilled(1)).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(2, server.seen().size());
            assertEquals(Charge.MAYBE, e.charge());
        }
    }

    @Test
    void aFirstAttemptThatMayBeBilledIsNotForgottenWhenALaterOneIsNot() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(500, "", "{}"), talk -> talk.answer(400, "", "{}"));
                Easel easel = client(server).retry(QUICK.retryEvenIfBilled(1)).build()) {
            EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.INVALID_REQUEST, e.category());
            assertEquals(Charge.MAYBE, e.charge());
        }
    }

    @Test
    void anIdempotencyKeyAllowsToRepeatAndStaysTheSame() throws Exception {
        try (RawServer server =
                new RawServer(RawServer.Talk::reset, talk -> talk.answer(500, "", "{}"), talk -> talk.json(IMAGE))) {
            WireProvider idempotent = new WireProvider(server.url("/v1")) {
                @Override
                public Step begin(PlannedCall call, CallContext context) {
                    return new Step.Send(
                            http(call).idempotencyHeader("Idempotency-Key").build(),
                            Step.Price.PAID,
                            WireProvider::images);
                }
            };
            try (Easel easel = client(idempotent).build()) {
                assertEquals(1, easel.generate(BOAT).images().size());
            }
            List<String> keys = server.seen().stream()
                    .map(each -> each.headers().get("Idempotency-Key"))
                    .toList();
            assertEquals(3, keys.size());
            assertEquals(1, new HashSet<>(keys).size());
            assertFalse(keys.get(0).isBlank());
        }
    }

    @Test
    void nothingIsRepeatedUnderAPolicyThatForbidsIt() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(429, "", "{}"));
                Easel easel = client(server).retry(RetryPolicy.never()).build()) {
            assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(1, server.seen().size());
        }
    }

    @Test
    void aVendorThatIsDownIsNotStormed() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(429, "", "{}"));
                Easel easel = client(server).build()) {
            for (int i = 0; i < 100; i++) {
                assertThrows(EaselException.class, () -> easel.generate(BOAT));
            }
            assertTrue(server.seen().size() <= 110, server.seen().size() + " attempts of 100 calls");
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static ServerSocket onPort(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
