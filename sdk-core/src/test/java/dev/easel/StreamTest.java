package dev.easel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.InvalidRequestException;
import dev.easel.event.CallEvent;
import dev.easel.json.Json;
import dev.easel.plan.PlannedCall;
import dev.easel.result.ImageEvent;
import dev.easel.result.ImageResult;
import dev.easel.spi.Answer;
import dev.easel.spi.CallContext;
import dev.easel.spi.EventSink;
import dev.easel.spi.ProviderFailures;
import dev.easel.spi.Step;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Streams: previews, back-pressure, and an end that must come. */
class StreamTest extends WireTest {

    private static final String HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n";
    private static final byte[] PREVIEW = Pngs.grey(4, 4, 7);

    /** Reads events as OpenAI has them. */
    private static final class Streaming extends WireProvider {

        Streaming(URI base) {
            super(base);
        }

        @Override
        public Step begin(PlannedCall call, CallContext context) {
            return new Step.Listen(http(call).build(), () -> Streaming::read);
        }

        private static Optional<Step> read(Answer event, EventSink sink) {
            Json json = event.json();
            switch (event.event()) {
                case "partial" -> event.image(json.get("b64_json")).ifPresent(sink::partial);
                case "progress" ->
                    sink.progress((int) json.get("percent").integer().orElse(0));
                case "completed", "" -> {
                    return Optional.of(images(event));
                }
                case "error" -> {
                    return Optional.of(new Step.Fail(ProviderFailures.of(event)));
                }
                default -> {}
            }
            return Optional.empty();
        }
    }

    private static String event(String name, String json) {
        return "event: " + name + "\ndata: " + json + "\n\n";
    }

    private static String preview() {
        return event("partial", "{\"b64_json\": \"" + Base64.getEncoder().encodeToString(PREVIEW) + "\"}");
    }

    private static final String DONE = event("completed", IMAGE);

    private Easel streaming(RawServer server) {
        return client(new Streaming(server.url("/v1"))).build();
    }

    @Test
    void previewsProgressAndTheImageComeInOrder() throws Exception {
        List<ImageEvent> events = Collections.synchronizedList(new ArrayList<>());
        String answer =
                event("keepalive", "{}") + preview() + event("progress", "{\"percent\": 50}") + preview() + DONE;
        try (RawServer server = new RawServer(talk -> talk.send(HEAD + answer));
                Easel easel = streaming(server)) {
            ImageResult result = easel.stream(BOAT, events::add);
            assertArrayEquals(PNG, result.image().bytes());
            assertEquals(
                    List.of("Partial", "Progress", "Partial", "Arrived", "Final"),
                    events.stream().map(each -> each.getClass().getSimpleName()).toList());
            assertArrayEquals(
                    PREVIEW, ((ImageEvent.Partial) events.get(0)).image().bytes());
            assertEquals(50, ((ImageEvent.Progress) events.get(1)).percent());
            assertSame(result, ((ImageEvent.Final) events.get(4)).result());
        }
    }

    @Test
    void aStreamMayComeByteByByte() throws Exception {
        byte[] answer = (HEAD + preview() + DONE).getBytes(StandardCharsets.UTF_8);
        try (RawServer server = new RawServer(talk -> {
                    for (byte each : answer) {
                        talk.send(new byte[] {each});
                    }
                    talk.close();
                });
                Easel easel = streaming(server)) {
            assertEquals(1, easel.stream(BOAT, event -> {}).images().size());
        }
    }

    @Test
    void theFinalEventEndsTheCallThoughTheConnectionStaysOpen() throws Exception {
        try (RawServer server = new RawServer(talk -> {
                    talk.send(HEAD + DONE + DONE + event("completed", "{}"));
                    talk.stall();
                });
                Easel easel = streaming(server)) {
            assertEquals(1, easel.stream(BOAT, event -> {}).images().size());
            server.awaitClosing();
        }
    }

    @Test
    void aStreamWithoutItsFinalEventFailsAndIsNotSentAgain() throws Exception {
        for (String end : List.of("", preview(), preview() + "event: completed\ndata: {\"da")) {
            try (RawServer server = new RawServer(talk -> {
                        talk.send(HEAD + end);
                        talk.close();
                    });
                    Easel easel = streaming(server)) {
                EaselException e = assertThrows(EaselException.class, () -> easel.stream(BOAT, event -> {}));
                assertEquals(Category.BAD_RESPONSE, e.category());
                assertEquals(Charge.MAYBE, e.charge());
                assertEquals(1, server.seen().size());
            }
        }
    }

    @Test
    void aStreamThatIsResetFailsAndIsNotSentAgain() throws Exception {
        try (RawServer server = new RawServer(talk -> {
                    talk.send("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + preview());
                    talk.reset();
                });
                Easel easel = streaming(server)) {
            EaselException e = assertThrows(EaselException.class, () -> easel.stream(BOAT, event -> {}));
            assertEquals(Category.CONNECTION_LOST, e.category());
            assertEquals(Charge.MAYBE, e.charge());
            assertEquals(1, server.seen().size());
        }
    }

    @Test
    void aVendorMayAnswerAStreamWithOneDocument() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.json(" \n" + IMAGE));
                Easel easel = streaming(server)) {
            assertEquals(1, easel.stream(BOAT, event -> {}).images().size());
        }
    }

    @Test
    void aRefusalOfAStreamIsARefusal() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(429, "", "{}"), talk -> talk.send(HEAD + DONE));
                Easel easel = streaming(server)) {
            assertEquals(1, easel.stream(BOAT, event -> {}).images().size());
            assertEquals(2, server.seen().size());
        }
    }

    @Test
    void whatTheListenerThrowsClosesTheConnectionAndReachesTheCaller() throws Exception {
        RuntimeException bug = new IllegalStateException("the window is gone");
        try (RawServer server = new RawServer(talk -> {
                    talk.send(HEAD + preview());
                    talk.stall();
                });
                Easel easel = streaming(server)) {
            EaselException e = assertThrows(
                    EaselException.class,
                    () -> easel.stream(BOAT, event -> {
                        throw bug;
                    }));
            assertEquals(Category.CANCELLED, e.category());
            assertEquals(Charge.MAYBE, e.charge());
            assertSame(bug, e.getCause());
            server.awaitClosing();
        }
    }

    @Test
    void whatTheListenerThrowsAtTheEndReachesTheCallerWithTheImages() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.send(HEAD + DONE));
                Easel easel = streaming(server)) {
            EaselException e = assertThrows(
                    EaselException.class,
                    () -> easel.stream(BOAT, event -> {
                        if (event instanceof ImageEvent.Final) {
                            throw new IllegalStateException("late");
                        }
                    }));
            assertEquals(1, e.paidWork().orElseThrow().images().size());
        }
    }

    @Test
    void aListenerOfTheClientHearsOfPreviewsToo() throws Exception {
        List<CallEvent> heard = Collections.synchronizedList(new ArrayList<>());
        try (RawServer server = new RawServer(talk -> talk.send(HEAD + preview() + DONE));
                Easel easel = client(new Streaming(server.url("/v1")))
                        .listener(heard::add)
                        .build()) {
            easel.generateAsync(BOAT).join();
            assertEquals(
                    List.of("Planned", "Attempt", "Partial", "Arrived"),
                    heard.stream().map(each -> each.getClass().getSimpleName()).toList());
        }
    }

    /** Takes as many events as a test says. */
    private static final class Reading implements Flow.Subscriber<ImageEvent> {

        final LinkedBlockingQueue<Object> heard = new LinkedBlockingQueue<>();
        Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(ImageEvent event) {
            heard.add(event);
        }

        @Override
        public void onError(Throwable failure) {
            heard.add(failure);
        }

        @Override
        public void onComplete() {
            heard.add("complete");
        }
    }

    @Test
    void aPublisherSendsOnTheFirstSubscriptionAndRefusesTheSecond() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.send(HEAD + DONE));
                Easel easel = streaming(server)) {
            Flow.Publisher<ImageEvent> publisher = easel.stream(BOAT);
            assertEquals(0, server.seen().size());
            Reading first = new Reading();
            publisher.subscribe(first);
            first.subscription.request(10);
            assertInstanceOf(ImageEvent.Arrived.class, first.heard.take());
            assertInstanceOf(ImageEvent.Final.class, first.heard.take());
            assertEquals("complete", first.heard.take());
            Reading second = new Reading();
            publisher.subscribe(second);
            assertInstanceOf(InvalidRequestException.class, second.heard.take());
            assertEquals(1, server.seen().size());
        }
    }

    @Test
    void aSlowSubscriberSlowsTheReading() throws Exception {
        String large = event(
                "partial", "{\"b64_json\": \"" + Base64.getEncoder().encodeToString(Pngs.grey(1000, 1000, 1)) + "\"}");
        int events = 60;
        CountDownLatch sent = new CountDownLatch(1);
        try (RawServer server = new RawServer(talk -> {
                    talk.send(HEAD);
                    for (int i = 0; i < events; i++) {
                        talk.send(large);
                    }
                    sent.countDown();
                    talk.send(DONE);
                });
                Easel easel = streaming(server)) {
            Reading reading = new Reading();
            easel.stream(BOAT).subscribe(reading);
            reading.subscription.request(1);
            assertInstanceOf(ImageEvent.Partial.class, reading.heard.take());
            assertFalse(sent.await(1, TimeUnit.SECONDS), "80 MB were read for a subscriber that took one event");
            reading.subscription.request(Long.MAX_VALUE);
            for (int i = 1; i < events; i++) {
                assertInstanceOf(ImageEvent.Partial.class, reading.heard.take());
            }
            assertInstanceOf(ImageEvent.Arrived.class, reading.heard.take());
        }
    }

    @Test
    void aSubscriberThatCancelsEndsTheCallWithoutAnError() throws Exception {
        try (RawServer server = new RawServer(talk -> {
                    talk.send(HEAD + preview());
                    talk.stall();
                });
                Easel easel = streaming(server)) {
            Reading reading = new Reading();
            easel.stream(BOAT).subscribe(reading);
            reading.subscription.request(1);
            assertInstanceOf(ImageEvent.Partial.class, reading.heard.take());
            reading.subscription.cancel();
            server.awaitClosing();
            assertTrue(reading.heard.isEmpty());
        }
    }

    @Test
    void aFailureReachesASubscriberThatAsksForNothing() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(400, "", "{}"));
                Easel easel = streaming(server)) {
            Reading reading = new Reading();
            easel.stream(BOAT).subscribe(reading);
            assertEquals(
                    Category.INVALID_REQUEST,
                    assertInstanceOf(EaselException.class, reading.heard.take()).category());
        }
    }

    @Test
    void askingForLessThanOneEventIsAnError() throws Exception {
        try (RawServer server = new RawServer(RawServer.Talk::stall);
                Easel easel = streaming(server)) {
            Reading reading = new Reading();
            easel.stream(BOAT).subscribe(reading);
            reading.subscription.request(0);
            assertInstanceOf(IllegalArgumentException.class, reading.heard.take());
        }
    }
}
