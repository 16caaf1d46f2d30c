package dev.easel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.ContentRejectedException;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.LocalFailureException;
import dev.easel.error.Problem;
import dev.easel.error.ProviderFailedException;
import dev.easel.error.TransportException;
import dev.easel.event.CallEvent;
import dev.easel.event.CallListener;
import dev.easel.model.ModelId;
import dev.easel.plan.PlannedCall;
import dev.easel.policy.Timeouts;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.spi.Facts;
import dev.easel.spi.LocalContext;
import dev.easel.spi.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class EaselTest {

    private static final ImageRequest FIVE_IN_THREE_CALLS = ImageRequest.builder()
            .prompt("A boat")
            .model(TestModels.SEEDED)
            .n(5)
            .build();

    @TempDir
    Path dir;

    private EaselBuilder client(FakeProvider.Work work) {
        return Easel.builder()
                .provider(new FakeProvider(work))
                .spoolDirectory(dir.resolve("spool"))
                .clock(Clock.fixed(TestModels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    @Nested
    class Generating {

        @Test
        void imagesComeInTheOrderOfTheRequestWhateverCallEndsFirst() {
            CountDownLatch lastCallEnded = new CountDownLatch(1);
            FakeProvider.Work firstCallLast = (call, context) -> {
                if (call.first() == 0) {
                    await(lastCallEnded);
                }
                Step step = FakeProvider.draw(call, context);
                if (call.first() > 0) {
                    lastCallEnded.countDown();
                }
                return step;
            };
            try (Easel easel = client(firstCallLast).build()) {
                ImageResult result = easel.generate(FIVE_IN_THREE_CALLS);
                assertEquals(
                        List.of(0, 1, 2, 3, 4),
                        List.copyOf(result.imagesByIndex().keySet()));
                result.imagesByIndex()
                        .forEach((index, image) -> assertArrayEquals(Pngs.grey(8, 8, index), image.bytes()));
                assertTrue(result.failures().isEmpty());
                assertEquals(result, result.orThrow());
            }
        }

        @Test
        void whatCameOfAFanOutIsKeptWhenAnotherCallFails() {
            FakeProvider.Work middleCallFails =
                    (call, context) -> call.first() == 2 ? refused(Charge.YES) : FakeProvider.draw(call, context);
            try (Easel easel = client(middleCallFails).build()) {
                ImageResult result = easel.generate(FIVE_IN_THREE_CALLS);
                assertEquals(Set.of(0, 1, 4), result.imagesByIndex().keySet());
                assertEquals(
                        List.of(2, 3),
                        result.failures().stream()
                                .map(failure -> failure.index().orElseThrow())
                                .toList());
                assertEquals("acme/seeded", result.failures().get(0).model().orElseThrow());
                EaselException e = assertThrows(ContentRejectedException.class, result::orThrow);
                assertEquals(3, e.paidWork().orElseThrow().images().size());
            }
        }

        @Test
        void whenAllCallsFailTheMostWorryingOneSpeaks() {
            FakeProvider.Work allFail =
                    (call, context) -> call.first() == 4 ? refused(Charge.MAYBE) : refused(Charge.NO);
            try (Easel easel = client(allFail).build()) {
                EaselException e = assertThrows(EaselException.class, () -> easel.generate(FIVE_IN_THREE_CALLS));
                assertEquals(Charge.MAYBE, e.charge());
                assertEquals(4, e.getSuppressed().length);
            }
        }

        @Test
        void missingImagesOfACallAreReported() {
            FakeProvider.Work oneOfTwo = (call, context) -> {
                Step.Done done = (Step.Done) FakeProvider.draw(call, context);
                return new Step.Done(
                        done.images().subList(0, 1),
                        Facts.builder().addNotices("Only one.").build());
            };
            try (Easel easel = client(oneOfTwo).build()) {
                ImageResult result =
                        easel.generate(FIVE_IN_THREE_CALLS.toBuilder().n(2).build());
                assertEquals(Set.of(0), result.imagesByIndex().keySet());
                assertEquals(Category.BAD_RESPONSE, result.failures().get(0).category());
                assertEquals(1, result.failures().get(0).index().orElseThrow());
                assertEquals(List.of("Only one."), result.notices());
            }
        }

        @Test
        void pagesThatTheModelDrewOnAreNamedOnceEach() {
            FakeProvider.Work searching = (call, context) -> new Step.Done(
                    ((Step.Done) FakeProvider.draw(call, context)).images(),
                    Facts.builder()
                            .addSources("https://a.example", "https://page.example/" + call.first() + "\u202e")
                            .build());
            try (Easel easel = client(searching).build()) {
                ImageResult result =
                        easel.generate(FIVE_IN_THREE_CALLS.toBuilder().n(4).build());
                assertEquals(
                        Set.of("https://a.example", "https://page.example/0", "https://page.example/2"),
                        Set.copyOf(result.sources()));
                assertEquals(3, result.sources().size());
            }
        }

        @Test
        void moreImagesThanAskedAreHandedOver() {
            FakeProvider.Work threeOfTwo = (call, context) -> {
                byte[] png = Pngs.grey(4, 4, 9);
                Step.Done done = (Step.Done) FakeProvider.draw(call, context);
                List<dev.easel.image.GeneratedImage> images = new ArrayList<>(done.images());
                images.add(context.keep(out -> out.write(png)));
                return new Step.Done(images, Facts.NONE);
            };
            try (Easel easel = client(threeOfTwo).build()) {
                ImageResult result =
                        easel.generate(FIVE_IN_THREE_CALLS.toBuilder().n(4).build());
                assertEquals(6, result.images().size());
                assertArrayEquals(
                        Pngs.grey(8, 8, 3), result.imagesByIndex().get(3).bytes());
                assertArrayEquals(
                        Pngs.grey(4, 4, 9), result.imagesByIndex().get(5).bytes());
            }
        }

        @Test
        void fewCallsOfARequestRunAtATime() {
            AtomicInteger now = new AtomicInteger();
            AtomicInteger most = new AtomicInteger();
            FakeProvider.Work counting = (call, context) -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                Step step = FakeProvider.draw(call, context);
                now.decrementAndGet();
                return step;
            };
            try (Easel easel = client(counting).build()) {
                ImageRequest ten = FIVE_IN_THREE_CALLS.toBuilder()
                        .model(TestModels.FREE)
                        .n(10)
                        .build();
                assertEquals(10, easel.generate(ten).images().size());
                assertTrue(most.get() <= 4, "at a time: " + most);
            }
        }

        @Test
        void theProvidersOwnRulesSpeakBeforeAnythingIsDone() {
            FakeProvider strict = new FakeProvider(
                    (call, context) -> {
                        throw new AssertionError("called");
                    },
                    call -> List.of(Problem.of("seed", "7", "Not on a Sunday.")));
            try (Easel easel = Easel.builder().provider(strict).build()) {
                InvalidRequestException e =
                        assertThrows(InvalidRequestException.class, () -> easel.generate(FIVE_IN_THREE_CALLS));
                assertTrue(e.getMessage().contains("Not on a Sunday"), e.getMessage());
                assertEquals(1, e.problems().size(), "what all three calls have in common is told once");
            }
        }
    }

    @Nested
    class Failing {

        @Test
        void whateverAProviderThrowsBecomesOneOfOurExceptions() {
            for (Throwable thrown : List.of(
                    new IllegalStateException("bug"),
                    new StackOverflowError(),
                    new OutOfMemoryError("fake"),
                    new AssertionError())) {
                FakeProvider.Work throwing = (call, context) -> sneaky(thrown);
                try (Easel easel = client(throwing).build()) {
                    EaselException e = assertThrows(ProviderFailedException.class, () -> easel.generate("A boat"));
                    assertEquals(Category.TASK_FAILED, e.category());
                    assertEquals(thrown, e.getCause());
                }
            }
        }

        @Test
        void aFullDiskIsALocalFailure() {
            FakeProvider.Work full = (call, context) -> {
                throw new java.io.IOException("No space left on device");
            };
            try (Easel easel = client(full).build()) {
                EaselException e = assertThrows(EaselException.class, () -> easel.generate("A boat"));
                assertEquals(Category.LOCAL_IO, e.category());
            }
        }

        @Test
        void bytesThatAreNoImageAreABadImageAndLeaveNothingBehind() throws Exception {
            FakeProvider.Work junk = (call, context) -> {
                context.keep(out -> out.write(new byte[3 << 20]));
                throw new AssertionError("kept junk");
            };
            try (Easel easel = client(junk).build()) {
                EaselException e = assertThrows(EaselException.class, () -> easel.generate("A boat"));
                assertEquals(Category.BAD_IMAGE, e.category());
            }
            assertNoFileIn(dir);
        }

        @Test
        void theDeadlineEndsTheCallAndKeepsWhatCame() {
            CountDownLatch never = new CountDownLatch(1);
            FakeProvider.Work lastCallHangs = (call, context) -> {
                if (call.first() == 4) {
                    await(never);
                }
                return FakeProvider.draw(call, context);
            };
            try (Easel easel = client(lastCallHangs)
                    .timeouts(Timeouts.standard().withCall(Duration.ofMillis(300)))
                    .build()) {
                ImageResult result = easel.generate(FIVE_IN_THREE_CALLS);
                assertEquals(Set.of(0, 1, 2, 3), result.imagesByIndex().keySet());
                assertEquals(Category.TIMEOUT, result.failures().get(0).category());
                assertTrue(result.failures().get(0).message().contains("callTimeout"));
            } finally {
                never.countDown();
            }
        }

        @Test
        void aDeadlineWithoutAnyImageIsATimeout() {
            CountDownLatch never = new CountDownLatch(1);
            try (Easel easel = client(hanging(never, new CountDownLatch(0)))
                    .timeouts(Timeouts.standard().withCall(Duration.ofMillis(50)))
                    .build()) {
                EaselException e = assertThrows(TransportException.class, () -> easel.generate("A boat"));
                assertEquals(Category.TIMEOUT, e.category());
                assertEquals(Charge.NO, e.charge());
            } finally {
                never.countDown();
            }
        }
    }

    @Nested
    class Ending {

        private final CountDownLatch never = new CountDownLatch(1);
        private final CountDownLatch begun = new CountDownLatch(1);

        @Test
        void cancelOfTheFutureEndsTheCall() {
            List<CallEvent> events = Collections.synchronizedList(new ArrayList<>());
            CountDownLatch failed = new CountDownLatch(1);
            try (Easel easel = client(hanging(never, begun))
                    .listener(event -> {
                        events.add(event);
                        if (event instanceof CallEvent.Failed) {
                            failed.countDown();
                        }
                    })
                    .build()) {
                CompletableFuture<ImageResult> future = easel.generateAsync(ImageRequest.of("A boat"));
                await(begun);
                future.cancel(true);
                await(failed);
                assertThrows(CancellationException.class, future::join);
                CallEvent.Failed last = assertInstanceOf(CallEvent.Failed.class, events.get(events.size() - 1));
                assertEquals(Category.CANCELLED, last.failure().category());
            } finally {
                never.countDown();
            }
        }

        @Test
        void cancelOfTheCallThrowsWhatTheListenerHears() {
            try (Easel easel = client(hanging(never, begun)).build()) {
                ImageCall call = easel.start(ImageRequest.of("A boat"));
                await(begun);
                call.cancel();
                EaselException e = assertThrows(TransportException.class, call::result);
                assertEquals(Category.CANCELLED, e.category());
            } finally {
                never.countDown();
            }
        }

        @Test
        void anInterruptEndsTheCallAndKeepsTheFlag() throws Exception {
            try (Easel easel = client(hanging(never, begun)).build()) {
                CompletableFuture<Boolean> flag = new CompletableFuture<>();
                Thread waiting = new Thread(() -> {
                    assertThrows(TransportException.class, () -> easel.generate("A boat"));
                    flag.complete(Thread.currentThread().isInterrupted());
                });
                waiting.start();
                await(begun);
                waiting.interrupt();
                assertTrue(flag.get());
            } finally {
                never.countDown();
            }
        }

        @Test
        void closeEndsWhatRunsAndRefusesWhatComesLater() {
            Easel easel = client(hanging(never, begun)).build();
            CompletableFuture<ImageResult> future = easel.generateAsync(ImageRequest.of("A boat"));
            await(begun);
            easel.close();
            easel.close();
            CompletionException e = assertThrows(CompletionException.class, future::join);
            assertEquals(Category.CANCELLED, ((EaselException) e.getCause()).category());
            InvalidRequestException late = assertThrows(InvalidRequestException.class, () -> easel.generate("A boat"));
            assertTrue(late.getMessage().contains("closed"), late.getMessage());
            never.countDown();
        }

        @Test
        void imagesOutliveTheirClient() {
            ImageResult result;
            try (Easel easel = client((call, context) -> big(context)).build()) {
                result = easel.generate("A boat");
            }
            assertEquals(1500, result.image().size().width());
            assertArrayEquals(Pngs.grey(1500, 1500, 7), result.image().bytes());
        }
    }

    @Nested
    class Listening {

        @Test
        void aListenerHearsEachStepInOrderBeforeTheFutureCompletes() {
            List<String> heard = Collections.synchronizedList(new ArrayList<>());
            try (Easel easel = client(FakeProvider::draw)
                    .listener(event -> heard.add(event.getClass().getSimpleName()))
                    .build()) {
                easel.generateAsync(FIVE_IN_THREE_CALLS.toBuilder().n(2).build())
                        .join();
                assertEquals(List.of("Planned", "Attempt", "Arrived", "Arrived"), heard);
            }
        }

        @Test
        void whatAListenerThrowsChangesNothing() {
            List<CallListener> listeners = List.of(
                    event -> {
                        throw new IllegalStateException("listener bug");
                    },
                    event -> {
                        throw new AssertionError("a test's listener");
                    });
            for (CallListener listener : listeners) {
                try (Easel easel = client(FakeProvider::draw).listener(listener).build()) {
                    assertEquals(
                            5,
                            easel.generateAsync(FIVE_IN_THREE_CALLS)
                                    .join()
                                    .images()
                                    .size());
                }
            }
        }
    }

    @Nested
    class Saving {

        @Test
        void generateIntoWritesTheImagesAndNothingElse() throws Exception {
            Path out = dir.resolve("out");
            try (Easel easel = client((call, context) -> big(context)).build()) {
                ImageResult result = easel.generateInto(out, ImageRequest.of("A boat"));
                assertEquals(List.of(out.resolve("image-1.png")), result.files());
                assertArrayEquals(
                        Pngs.grey(1500, 1500, 7),
                        Files.readAllBytes(result.files().get(0)));
                assertArrayEquals(Pngs.grey(1500, 1500, 7), result.image().bytes());
            }
            try (Stream<Path> files = Files.list(out)) {
                assertEquals(List.of(out.resolve("image-1.png")), files.toList());
            }
        }

        @Test
        void aNameThatIsTakenIsRefusedBeforeAnythingIsDone() throws Exception {
            Files.writeString(dir.resolve("image-2.png"), "mine");
            FakeProvider.Work neverCalled = (call, context) -> {
                throw new AssertionError("called");
            };
            try (Easel easel = client(neverCalled).build()) {
                InvalidRequestException e =
                        assertThrows(InvalidRequestException.class, () -> easel.generateInto(dir, FIVE_IN_THREE_CALLS));
                assertTrue(e.getMessage().contains("image-2.png"), e.getMessage());
            }
            assertEquals("mine", Files.readString(dir.resolve("image-2.png")));
        }

        @Test
        void whatCannotBeSavedAfterItWasPaidForStaysInTheException() {
            FakeProvider.Work thirdNameIsTaken = (call, context) -> {
                Files.writeString(dir.resolve("image-3.png"), "mine");
                return FakeProvider.draw(call, context);
            };
            try (Easel easel = client(thirdNameIsTaken).build()) {
                LocalFailureException e =
                        assertThrows(LocalFailureException.class, () -> easel.generateInto(dir, FIVE_IN_THREE_CALLS));
                assertEquals(Charge.MAYBE, e.charge());
                assertEquals(3, e.paidWork().orElseThrow().images().size());
                assertTrue(e.getMessage().contains("These were saved"), e.getMessage());
                assertTrue(e.getMessage().contains("image-2.png"), e.getMessage());
            }
        }
    }

    @Nested
    class Choosing {

        @Test
        void aRequestWithoutAModelTakesTheOnlyProvidersFlagship() {
            try (Easel easel = client(FakeProvider::draw).build()) {
                assertEquals(
                        TestModels.GRID, easel.plan(ImageRequest.of("A boat")).model());
            }
        }

        @Test
        void theDefaultModelWins() {
            try (Easel easel =
                    client(FakeProvider::draw).defaultModel(TestModels.FREE).build()) {
                assertEquals(
                        TestModels.FREE, easel.plan(ImageRequest.of("A boat")).model());
            }
        }

        @Test
        void twoProvidersOfOneIdAreRefusedByName() {
            EaselBuilder twins = client(FakeProvider::draw).provider(FakeProvider.drawing());
            InvalidRequestException e = assertThrows(InvalidRequestException.class, twins::build);
            assertTrue(e.getMessage().contains("acme") && e.getMessage().contains("FakeProvider"), e.getMessage());
        }

        @Test
        void aModelOfNobodyCanBePlannedWhenItIsMeantButNotCalled() {
            ModelId own = ModelId.unlisted("local", "my-model");
            try (Easel easel = client(FakeProvider::draw).build()) {
                ImageRequest request = ImageRequest.builder()
                        .prompt("A boat")
                        .model(own)
                        .size("2K 16:9")
                        .build();
                assertTrue(easel.plan(request).notices().get(0).contains("not in the catalogue"));
                assertThrows(InvalidRequestException.class, () -> easel.generate(request));
            }
        }
    }

    private static Step refused(Charge charge) {
        return new Step.Fail(Failure.builder()
                .category(Category.MODERATED)
                .message("Refused.")
                .charge(charge)
                .build());
    }

    private static Step big(LocalContext context) throws java.io.IOException {
        byte[] png = Pngs.grey(1500, 1500, 7);
        assertTrue(png.length > 1 << 20);
        return new Step.Done(List.of(context.keep(out -> out.write(png))), Facts.NONE);
    }

    private static FakeProvider.Work hanging(CountDownLatch never, CountDownLatch begun) {
        return (PlannedCall call, LocalContext context) -> {
            begun.countDown();
            await(never);
            return FakeProvider.draw(call, context);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> Step sneaky(Throwable thrown) throws E {
        throw (E) thrown;
    }

    private static void assertNoFileIn(Path directory) throws java.io.IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            assertFalse(files.anyMatch(Files::isRegularFile));
        }
    }
}
