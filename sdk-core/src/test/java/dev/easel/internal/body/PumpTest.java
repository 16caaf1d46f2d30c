package dev.easel.internal.body;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.LocalFailureException;
import dev.easel.image.Reference;
import dev.easel.spi.Body;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a body flows: by demand, on threads of its own, and with nothing left open. */
class PumpTest {

    private static final int LENGTH = 4 * Pump.BLOCK;

    private final byte[] bytes = Samples.picture(new Random(1), LENGTH);
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    @Test
    void nothingIsOpenedBeforeItIsAskedFor() {
        Taker taker = subscribed(sending(), 0);
        runAll();
        assertEquals(0, opened.get());

        taker.ask(1);
        runAll();

        assertEquals(1, opened.get());
        assertEquals(Pump.BLOCK, taker.received());
    }

    @Test
    void nothingIsReadOnTheThreadThatAsks() {
        Taker taker = subscribed(sending(), Long.MAX_VALUE);

        assertEquals(0, opened.get());
        runAll();
        assertTrue(taker.isOver());
    }

    @Test
    void noThreadIsHeldWhileBlocksAreAwaited() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            Outgoing outgoing = new Bodies(one).outgoing(form());
            List<Taker> takers = Stream.generate(
                            () -> subscribed(outgoing.begin().join(), 1))
                    .limit(50)
                    .toList();
            one.submit(() -> {}).get(30, TimeUnit.SECONDS);
            assertTrue(takers.stream().allMatch(taker -> taker.received() == Pump.BLOCK));

            takers.forEach(taker -> taker.ask(Long.MAX_VALUE));

            takers.forEach(Taker::bytes);
            assertEquals(0, open.get());
        } finally {
            one.shutdownNow();
        }
    }

    @Test
    void cancellingOnTheWayClosesTheFile() {
        Taker taker = subscribed(sending(), 1);
        runAll();
        assertEquals(1, open.get());

        taker.subscription().cancel();
        taker.ask(Long.MAX_VALUE);
        runAll();

        assertEquals(0, open.get());
        assertEquals(Pump.BLOCK, taker.received());
        assertFalse(taker.isOver());
    }

    @Test
    void closingAnAttemptEndsAllItsSubscriptions() {
        Sending sending = sending();
        List<Taker> takers = List.of(subscribed(sending, 1), subscribed(sending, 2));
        runAll();
        assertEquals(2, open.get());

        sending.close();
        runAll();

        assertEquals(0, open.get());
        assertFalse(takers.get(0).isOver());
    }

    @Test
    void afterItsEndAnAttemptOpensNothingMore() {
        Sending sending = sending();
        sending.close();
        Taker taker = subscribed(sending, 1);
        runAll();

        assertEquals(0, opened.get());
        assertEquals(0, taker.received());
    }

    @Test
    void filesAreClosedAlsoAfterTheThreadsAreGone() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        Sending sending = new Bodies(one).outgoing(form()).begin().join();
        Taker asking = subscribed(sending, 1);
        Taker ending = subscribed(sending, 1);
        one.submit(() -> {}).get(30, TimeUnit.SECONDS);
        one.shutdownNow();
        assertEquals(2, open.get());

        asking.ask(1);
        ending.subscription().cancel();

        assertEquals(0, open.get());
        assertInstanceOf(LocalFailureException.class, asking.failure());
        assertFalse(ending.isOver());
    }

    @Test
    void eachSubscriptionReadsAnew() {
        Sending sending = sending();
        Taker first = subscribed(sending, Long.MAX_VALUE);
        runAll();
        Taker second = subscribed(sending, Long.MAX_VALUE);
        runAll();

        assertArrayEquals(first.bytes(), second.bytes());
        assertEquals(2, opened.get());
    }

    @Test
    void demandAddsUpWithoutOverflow() {
        Sending sending = sending();
        Taker taker = subscribed(sending, Long.MAX_VALUE);
        taker.ask(Long.MAX_VALUE);
        runAll();

        assertEquals(sending.contentLength(), taker.bytes().length);
    }

    @Test
    void askingForNoBlockIsAnError() {
        Taker taker = subscribed(sending(), 1);
        taker.subscription().request(0);
        runAll();

        assertInstanceOf(IllegalArgumentException.class, taker.failure().getCause());
        assertEquals(0, open.get());
    }

    @Test
    void aSubscriberThatFailsIsToldAndLeavesNothingOpen() {
        List<Throwable> told = new ArrayList<>();
        sending().subscribe(new java.util.concurrent.Flow.Subscriber<>() {
            @Override
            public void onSubscribe(java.util.concurrent.Flow.Subscription subscription) {
                subscription.request(2);
            }

            @Override
            public void onNext(java.nio.ByteBuffer block) {
                throw new IllegalStateException("no room");
            }

            @Override
            public void onError(Throwable error) {
                told.add(error);
            }

            @Override
            public void onComplete() {}
        });
        runAll();

        assertEquals(1, told.size());
        assertEquals("no room", told.get(0).getCause().getMessage());
        assertEquals(0, open.get());
    }

    @Test
    void nothingIsSentOfNoBody() {
        Outgoing nothing = new Bodies(Runnable::run).outgoing(Body.none());

        assertEquals(0, nothing.length());
        assertTrue(nothing.contentType().isEmpty());
        assertEquals(0, Taker.all(nothing.begin().join()).length);
    }

    private Sending sending() {
        var sending = new Bodies(tasks::add).outgoing(form()).begin();
        runAll();
        return sending.join();
    }

    private static Taker subscribed(Sending sending, long demand) {
        Queue<Long> once = new ArrayDeque<>(List.of(demand));
        Taker taker = new Taker(() -> once.isEmpty() ? 0 : once.remove());
        sending.subscribe(taker);
        return taker;
    }

    private void runAll() {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    private Body form() {
        Reference reference = Reference.of(this::stream);
        opened.set(0);
        return Body.multipart(List.of(new Body.Part.File("image", reference, "image-1")));
    }

    private InputStream stream() {
        open.incrementAndGet();
        opened.incrementAndGet();
        return new ByteArrayInputStream(bytes) {
            @Override
            public void close() {
                open.decrementAndGet();
            }
        };
    }
}
