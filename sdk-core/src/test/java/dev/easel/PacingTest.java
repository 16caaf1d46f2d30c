package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.policy.Pacing;
import dev.easel.policy.Pacing.Rate;
import dev.easel.policy.RetryPolicy;
import dev.easel.policy.Timeouts;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paid requests go as fast as the caller and the vendor allow. */
class PacingTest extends WireTest {

    @Test
    void noMoreRequestsAreUnderWayThanTheCallerSays() throws Exception {
        CountDownLatch two = new CountDownLatch(2);
        CountDownLatch go = new CountDownLatch(1);
        RawServer.Script slow = talk -> {
            two.countDown();
            go.await();
            talk.json(IMAGE);
        };
        try (RawServer server = new RawServer(slow);
                Easel easel = client(server)
                        .pacing(Pacing.standard().with("acme", Rate.concurrent(2)))
                        .build()) {
            List<CompletableFuture<ImageResult>> calls =
                    Stream.generate(() -> easel.generateAsync(BOAT)).limit(12).toList();
            two.await();
            assertEquals(2, server.seen().size());
            go.countDown();
            calls.forEach(CompletableFuture::join);
            assertEquals(12, server.seen().size());
        }
    }

    @Test
    void whatWouldBreakTheLimitOfAMinuteWaitsAndCostsNothing() throws Exception {
        try (RawServer server = new RawServer(talk -> talk.json(IMAGE));
                Easel easel = client(server)
                        .pacing(Pacing.standard().with("acme", Rate.perMinute(2)))
                        .timeouts(Timeouts.standard().withCall(Duration.ofMillis(300)))
                        .build()) {
            easel.generate(BOAT);
            easel.generate(BOAT);
            EaselException third = assertThrows(EaselException.class, () -> easel.generate(BOAT));
            assertEquals(Category.TIMEOUT, third.category());
            assertEquals(Charge.NO, third.charge());
            assertEquals(2, server.seen().size());
        }
    }

    @Test
    void whatWaitsForItsTurnCanBeCancelled() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        RawServer.Script held = talk -> {
            asked.countDown();
            go.await();
            talk.json(IMAGE);
        };
        try (RawServer server = new RawServer(held);
                Easel easel = client(server)
                        .pacing(Pacing.standard().with("acme", Rate.concurrent(1)))
                        .build()) {
            CompletableFuture<ImageResult> first = easel.generateAsync(BOAT);
            asked.await();
            ImageCall second = easel.start(BOAT);
            second.cancel();
            EaselException gone = assertThrows(EaselException.class, second::result);
            assertEquals(Category.CANCELLED, gone.category());
            assertEquals(Charge.NO, gone.charge());
            go.countDown();
            assertEquals(1, first.join().images().size());
            assertEquals(1, easel.generate(BOAT).images().size());
            assertEquals(2, server.seen().size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-ratelimit-remaining-requests: 0\r\nx-ratelimit-reset-requests: 400ms\r\n",
                "x-ratelimit-remaining-requests: 0\r\nx-ratelimit-reset-requests: 0m0.4s\r\n"
            })
    void anAnswerThatSaysNoneIsLeftDelaysTheNextRequest(String headers) throws Exception {
        long before = gap(headers + "Content-Type: application/json\r\n");
        assertTrue(before >= Duration.ofMillis(399).toNanos(), before + " ns");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-ratelimit-remaining-requests: 1\r\nx-ratelimit-reset-requests: 30s\r\n",
                "x-ratelimit-remaining-requests: 0\r\nx-ratelimit-reset-requests: soon\r\n",
                "x-ratelimit-remaining-requests: 0\r\nx-ratelimit-reset-requests: 9999h\r\n",
                "x-ratelimit-remaining-requests: 0\r\n"
            })
    void whatSaysNothingUsefulDelaysNothing(String headers) throws Exception {
        try (RawServer server = new RawServer(talk -> talk.answer(200, headers, IMAGE));
                Easel easel = client(server)
                        .timeouts(Timeouts.standard().withCall(Duration.ofSeconds(20)))
                        .build()) {
            easel.generate(BOAT);
            easel.generate(BOAT);
            assertEquals(2, server.seen().size());
        }
    }

    /** The time between an answer with some headers and the next request. */
    private long gap(String headers) throws Exception {
        AtomicLong answered = new AtomicLong();
        AtomicLong next = new AtomicLong();
        RawServer.Script first = talk -> {
            answered.set(System.nanoTime());
            talk.answer(200, headers, IMAGE);
        };
        RawServer.Script second = talk -> {
            next.set(System.nanoTime());
            talk.json(IMAGE);
        };
        try (RawServer server = new RawServer(first, second);
                Easel easel = client(server).build()) {
            easel.generate(BOAT);
            easel.generate(BOAT);
            return next.get() - answered.get();
        }
    }

    @Test
    void aRefusalWithAWaitHoldsTheModelsOtherRequestsBack() throws Exception {
        AtomicLong refused = new AtomicLong();
        AtomicLong next = new AtomicLong();
        RawServer.Script busy = talk -> {
            refused.set(System.nanoTime());
            talk.answer(429, "retry-after-ms: 400\r\n", "{}");
        };
        RawServer.Script free = talk -> {
            next.compareAndSet(0, System.nanoTime());
            talk.json(IMAGE);
        };
        try (RawServer server = new RawServer(busy, free);
                Easel easel = client(server).retry(RetryPolicy.never()).build()) {
            assertThrows(EaselException.class, () -> easel.generate(BOAT));
            ImageRequest other = BOAT.toBuilder().prompt("A ship").build();
            easel.generate(other);
            assertTrue(next.get() - refused.get() >= Duration.ofMillis(399).toNanos());
        }
    }
}
