package dev.easel.internal.sieve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Pngs;
import dev.easel.error.Category;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SieveSubscriberTest {

    private static final String ANSWER =
            "{\"image\":\"" + Base64.getEncoder().encodeToString(Pngs.grey(20, 10, 3)) + "\"}";

    private final Bench bench = new Bench();
    private final Upstream upstream = new Upstream();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<String> events = new ArrayList<>();

    @AfterEach
    void close() {
        bench.holdsNothing();
        bench.close();
    }

    @Test
    void aBodyInPiecesIsTakenInOnTheExecutor() {
        SieveSubscriber<Sifted> subscriber = subscribed(bench.json(Bench.LIMITS));
        for (byte sign : ANSWER.getBytes(StandardCharsets.UTF_8)) {
            subscriber.onNext(List.of(ByteBuffer.wrap(new byte[] {sign})));
        }
        subscriber.onComplete();
        assertFalse(subscriber.result().isDone());

        work();

        assertEquals(1, subscriber.result().join().images().size());
        subscriber.result().join().discard();
    }

    @Test
    void noMoreIsAskedForThanTheWindowHolds() {
        SieveSubscriber<Sifted> subscriber = subscribed(bench.json(Bench.LIMITS));
        int sent = 0;
        while (upstream.asked > sent) {
            subscriber.onNext(List.of(blank(16_384)));
            sent++;
        }
        assertEquals(Window.SIZE / 16_384, sent);

        work();

        assertEquals(sent + 1, upstream.asked);
        subscriber.cancel();
        work();
    }

    @Test
    void aConsumerThatHesitatesHoldsNoThreadAndStopsTheReading() {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        SieveSubscriber<Integer> subscriber = subscribed(events(answer));
        subscriber.onNext(List.of(bytes("data: 1\n\ndata: 2\n\n")));
        work();
        int sent = 1;
        while (upstream.asked > sent) {
            subscriber.onNext(List.of(blank(16_384)));
            sent++;
        }
        assertEquals(List.of("1"), events);
        assertTrue(tasks.isEmpty());
        assertTrue(sent < 1_000);

        answer.complete(true);
        subscriber.onComplete();
        work();

        assertEquals(List.of("1", "2"), events);
        assertEquals(2, subscriber.result().join());
    }

    @Test
    void whoHasEnoughEndsTheReadingThoughTheStreamStaysOpen() {
        SieveSubscriber<Integer> subscriber = subscribed(events(Sieve.ENOUGH));
        subscriber.onNext(List.of(bytes("data: 1\n\ndata: 2\n\n")));
        work();

        assertEquals(1, subscriber.result().join());
        assertTrue(upstream.cancelled);
        subscriber.onNext(List.of(bytes("data: 3\n\n")));
        subscriber.onComplete();
        work();
        assertEquals(List.of("1"), events);
    }

    @Test
    void aConsumersFailureEndsTheReadingAndReachesTheCaller() {
        for (boolean thrown : new boolean[] {true, false}) {
            IllegalStateException bug = new IllegalStateException("callback bug");
            SieveSubscriber<Integer> subscriber =
                    subscribed(new EventSieve(Bench.LIFT, bench.spool(), Bench.LIMITS, event -> {
                        if (thrown) {
                            throw bug;
                        }
                        return CompletableFuture.failedFuture(bug);
                    }));
            subscriber.onNext(List.of(bytes("data: 1\n\n")));
            work();

            assertSame(bug, failure(subscriber));
            assertTrue(upstream.cancelled);
        }
    }

    @Test
    void whatTheSieveRefusesEndsTheReading() {
        SieveSubscriber<Sifted> subscriber = subscribed(bench.json(Bench.LIMITS));
        subscriber.onNext(List.of(bytes("{\"image\":\"###\"}")));
        work();

        assertEquals(Category.BAD_RESPONSE, refusal(subscriber).category());
        assertTrue(upstream.cancelled);
    }

    @Test
    void aLostConnectionHandsOverTheImagesThatCame() {
        IOException reset = new IOException("connection reset");
        SieveSubscriber<Sifted> subscriber = subscribed(bench.json(Bench.LIMITS));
        subscriber.onNext(List.of(bytes(ANSWER.replace("}", ",\"image\":\"iVBO"))));
        subscriber.onError(reset);
        work();

        SieveException e = refusal(subscriber);
        assertEquals(Category.CONNECTION_LOST, e.category());
        assertSame(reset, e.getCause());
        assertEquals(1, e.images().size());
        assertEquals(1, bench.files());
        Bench.discard(e);
    }

    @Test
    void aCancelDropsWhatWaitsAndEndsTheReading() {
        SieveSubscriber<Sifted> subscriber = subscribed(bench.json(Bench.LIMITS));
        subscriber.onNext(List.of(bytes(ANSWER)));
        subscriber.cancel();
        subscriber.cancel();
        subscriber.onComplete();
        work();

        assertEquals(Category.CANCELLED, refusal(subscriber).category());
        assertEquals(List.of(), refusal(subscriber).images());
        assertTrue(upstream.cancelled);
    }

    @Test
    void aCancelComesThroughToAConsumerThatNeverAnswers() {
        SieveSubscriber<Integer> subscriber = subscribed(events(new CompletableFuture<>()));
        subscriber.onNext(List.of(bytes("data: 1\n\n")));
        work();
        subscriber.cancel();
        work();

        assertEquals(Category.CANCELLED, refusal(subscriber).category());
    }

    @Test
    void aCancelBeforeTheBodyBeginsEndsItAsItBegins() {
        SieveSubscriber<Sifted> subscriber = new SieveSubscriber<>(bench.json(Bench.LIMITS), tasks::add);
        subscriber.cancel();
        work();
        subscriber.onSubscribe(upstream);

        assertEquals(Category.CANCELLED, refusal(subscriber).category());
        assertTrue(upstream.cancelled);
    }

    @Test
    void anExecutorThatIsShutDownEndsTheCall() {
        SieveSubscriber<Sifted> subscriber = new SieveSubscriber<>(bench.json(Bench.LIMITS), task -> {
            throw new RejectedExecutionException();
        });
        subscriber.onSubscribe(upstream);
        subscriber.onNext(List.of(bytes(ANSWER)));

        assertEquals(Category.CANCELLED, refusal(subscriber).category());
        assertTrue(upstream.cancelled);
    }

    @Test
    void manyBodiesComeThroughOnTwoThreadsWhileTheyAreRead() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(2);
        List<SieveSubscriber<Sifted>> subscribers = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            subscribers.add(new SieveSubscriber<>(bench.json(Bench.LIMITS), workers));
        }
        byte[] answer = ANSWER.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < answer.length; at += 7) {
            ByteBuffer piece = ByteBuffer.wrap(answer, at, Math.min(7, answer.length - at));
            subscribers.forEach(subscriber -> subscriber.onNext(List.of(piece.slice())));
        }
        subscribers.forEach(SieveSubscriber::onComplete);
        for (SieveSubscriber<Sifted> subscriber : subscribers) {
            Sifted sifted = subscriber.result().get(60, TimeUnit.SECONDS);
            assertEquals(1, sifted.images().size());
            sifted.discard();
        }
        workers.shutdown();
        assertTrue(workers.awaitTermination(60, TimeUnit.SECONDS));
    }

    private <T> SieveSubscriber<T> subscribed(Sieve<T> sieve) {
        SieveSubscriber<T> subscriber = new SieveSubscriber<>(sieve, tasks::add);
        subscriber.onSubscribe(upstream);
        return subscriber;
    }

    private EventSieve events(CompletableFuture<Boolean> answer) {
        return new EventSieve(Bench.LIFT, bench.spool(), Bench.LIMITS, event -> {
            events.add(event.data().json().toString());
            return answer;
        });
    }

    private void work() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    private static SieveException refusal(SieveSubscriber<?> subscriber) {
        return (SieveException) failure(subscriber);
    }

    private static Throwable failure(SieveSubscriber<?> subscriber) {
        assertTrue(subscriber.result().isDone());
        return assertThrows(CompletionException.class, subscriber.result()::join)
                .getCause();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ByteBuffer blank(int count) {
        byte[] blanks = new byte[count];
        Arrays.fill(blanks, (byte) '\n');
        return ByteBuffer.wrap(blanks);
    }

    /** Counts what it is asked for. */
    private static final class Upstream implements Flow.Subscription {

        private long asked;
        private boolean cancelled;

        @Override
        public void request(long n) {
            asked += n;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
