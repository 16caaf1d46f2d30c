package dev.easel.internal.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.Pngs;
import dev.easel.error.LocalFailureException;
import dev.easel.image.Reference;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class UploadCacheTest {

    private static final Duration LIFE = Duration.ofHours(1);

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
    private final ContentHashes hashes = new ContentHashes();
    private final UploadCache cache = new UploadCache(hashes, Runnable::run, now::get);
    private final Vendor vendor = new Vendor(hashes);
    private final Reference cup = grey(1);

    @Nested
    class OneContent {

        @Test
        void isUploadedOnceForManyCallsAtOnce() {
            List<CompletableFuture<String>> handles =
                    Stream.generate(UploadCacheTest.this::cup).limit(100).toList();
            assertFalse(handles.get(99).isDone());

            vendor.take(0);

            handles.forEach(handle -> assertEquals("file-0", handle.getNow("pending")));
            assertEquals(1, vendor.begun());
        }

        @Test
        void isUploadedOnceByManyThreads() {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            UploadCache shared = new UploadCache(hashes, threads, now::get);
            try {
                List<CompletableFuture<String>> handles = IntStream.range(0, 200)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> grey(i % 2), threads)
                                .thenCompose(reference -> shared.handle(
                                        "a",
                                        reference,
                                        LIFE,
                                        () -> CompletableFuture.supplyAsync(vendor.atOnce(reference), threads)
                                                .thenCompose(handle -> handle))))
                        .toList();
                long different = handles.stream()
                        .map(handle -> handle.orTimeout(30, TimeUnit.SECONDS).join())
                        .distinct()
                        .count();

                assertEquals(2, different);
                assertEquals(2, vendor.begun());
            } finally {
                threads.shutdownNow();
            }
        }

        @Test
        void isKnownAgainInAnotherReference() {
            CompletableFuture<String> first = cup();
            CompletableFuture<String> during = handle(grey(1));
            vendor.take(0);
            CompletableFuture<String> later = handle(grey(1));

            assertEquals(
                    List.of("file-0", "file-0", "file-0"),
                    List.of(first.getNow("pending"), during.getNow("pending"), later.getNow("pending")));
            assertEquals(1, vendor.begun());
        }

        @Test
        void isUploadedAnewForAnotherVendor() {
            cache.handle("a", cup, LIFE, vendor.atOnce(cup)).getNow("pending");

            assertEquals(
                    "file-1", cache.handle("b", cup, LIFE, vendor.atOnce(cup)).getNow("pending"));
            assertEquals(
                    "file-0", cache.handle("a", cup, LIFE, vendor.atOnce(cup)).getNow("pending"));
        }

        @Test
        void isReadOnceForUploadAndHash() {
            AtomicInteger read = new AtomicInteger();
            Reference counted = Reference.of(() -> {
                read.incrementAndGet();
                return bytes(1);
            });
            read.set(0);

            cache.handle("a", counted, LIFE, vendor.atOnce(counted)).getNow("pending");
            cache.handle("a", counted, LIFE, vendor.atOnce(counted)).getNow("pending");

            assertEquals(1, read.get());
        }
    }

    @Nested
    class OtherContent {

        @Test
        void ofTheSameLengthIsUploadedForItself() {
            CompletableFuture<String> first = cup();
            CompletableFuture<String> second = handle(grey(2));
            assertEquals(1, vendor.begun());

            vendor.take(0);
            vendor.take(1);

            assertEquals("file-0", first.getNow("pending"));
            assertEquals("file-1", second.getNow("pending"));
        }

        @Test
        void ofAnotherLengthIsUploadedAtTheSameTime() {
            Reference wide = Reference.of(Pngs.grey(9, 9, 1));
            cup();
            handle(wide);

            assertEquals(2, vendor.begun());
        }
    }

    @Nested
    class AHandle {

        @Test
        void isGoodUntilItsLifeEnds() {
            CompletableFuture<String> first = cup();
            now.addAndGet(1_000);
            vendor.take(0);
            first.getNow("pending");

            now.addAndGet(LIFE.toNanos() - 1_001);
            assertEquals("file-0", cup().getNow("pending"));
            now.addAndGet(1);
            CompletableFuture<String> renewed = cup();
            vendor.take(1);

            assertEquals("file-1", renewed.getNow("pending"));
        }

        @Test
        void thatNeverEndsStaysGood() {
            cache.handle("a", cup, Duration.ofSeconds(Long.MAX_VALUE), vendor.atOnce(cup))
                    .join();
            now.addAndGet(Long.MAX_VALUE - 1);

            assertEquals("file-0", cup().getNow("pending"));
        }

        @Test
        void isForgottenWhenThereAreTooMany() {
            for (int i = 0; i <= UploadCache.MOST; i++) {
                Reference other = Reference.of(Pngs.grey(1, 1 + i, 0));
                cache.handle("a", other, LIFE, vendor.atOnce(other)).getNow("pending");
            }
            Reference newest = Reference.of(Pngs.grey(1, 1 + UploadCache.MOST, 0));
            Reference oldest = Reference.of(Pngs.grey(1, 1, 0));

            cache.handle("a", newest, LIFE, vendor.atOnce(newest)).getNow("pending");
            assertEquals(UploadCache.MOST + 1, vendor.begun());
            cache.handle("a", oldest, LIFE, vendor.atOnce(oldest)).getNow("pending");
            assertEquals(UploadCache.MOST + 2, vendor.begun());
        }

        @Test
        void ofBytesThatNobodySawIsNotRemembered() {
            CompletableFuture<String> unseen = cup();
            vendor.pending(0).complete("file-0");
            assertEquals("file-0", unseen.getNow("pending"));

            cup();

            assertEquals(2, vendor.begun());
        }
    }

    @Nested
    class AFailure {

        @Test
        void isToldToAllWhoWaitAndNotRemembered() {
            IOException reset = new IOException("reset");
            List<CompletableFuture<String>> waiting = List.of(cup(), cup());
            vendor.pending(0).completeExceptionally(reset);

            waiting.forEach(handle -> assertSame(
                    reset,
                    assertThrows(CompletionException.class, () -> handle.getNow("pending"))
                            .getCause()));
            CompletableFuture<String> again = cup();
            vendor.take(1);
            assertEquals("file-1", again.getNow("pending"));
        }

        @Test
        void ofAnUploadThatCannotBeginIsTold() {
            CompletableFuture<String> handle = cache.handle("a", cup, LIFE, () -> {
                throw new IllegalStateException("no key");
            });

            assertEquals(
                    "no key",
                    assertThrows(CompletionException.class, () -> handle.getNow("pending"))
                            .getCause()
                            .getMessage());
            cup();
            assertEquals(1, vendor.begun());
        }

        @Test
        void toReadAReferenceIsTold() {
            cache.handle("a", cup, LIFE, vendor.atOnce(cup)).getNow("pending");
            Queue<InputStream> streams = new ArrayDeque<>(List.of(bytes(1), new ByteArrayInputStream(new byte[9])));
            Reference cut = Reference.of(streams::remove);

            Throwable cause = assertThrows(
                            CompletionException.class, () -> handle(cut).getNow("pending"))
                    .getCause();

            assertEquals(LocalFailureException.class, cause.getClass());
            assertTrue(cause.getMessage().contains("it gave 9 bytes"), cause.getMessage());
        }
    }

    @Nested
    class Cancelling {

        @Test
        void oneOfManyDisturbsNobody() {
            CompletableFuture<String> first = cup();
            CompletableFuture<String> second = cup();

            first.cancel(true);
            vendor.take(0);

            assertEquals("file-0", second.getNow("pending"));
        }

        @Test
        void theLastOneEndsTheUpload() {
            CompletableFuture<String> first = cup();
            CompletableFuture<String> second = cup();
            first.cancel(true);
            assertFalse(vendor.pending(0).isDone());

            second.cancel(true);

            assertTrue(vendor.pending(0).isCancelled());
            CompletableFuture<String> again = cup();
            vendor.take(1);
            assertEquals("file-1", again.getNow("pending"));
        }

        @Test
        void afterTheEndChangesNothing() {
            CompletableFuture<String> first = cup();
            vendor.take(0);
            first.cancel(true);

            assertEquals("file-0", cup().getNow("pending"));
        }

        @Test
        void whileAnotherContentIsAwaitedBeginsNothing() {
            cup();
            CompletableFuture<String> other = handle(grey(2));
            other.cancel(true);
            vendor.take(0);

            assertEquals(1, vendor.begun());
        }
    }

    private CompletableFuture<String> cup() {
        return handle(cup);
    }

    private CompletableFuture<String> handle(Reference reference) {
        return cache.handle("a", reference, LIFE, vendor.upload(reference));
    }

    private static Reference grey(int shade) {
        return Reference.of(Pngs.grey(2, 2, shade));
    }

    private static InputStream bytes(int shade) {
        return new ByteArrayInputStream(Pngs.grey(2, 2, shade));
    }
}
