package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.event.CallEvent;
import dev.easel.image.IfExists;
import dev.easel.image.ImageSize;
import dev.easel.plan.Plans;
import dev.easel.pricing.Credits;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.result.ImageResults;
import dev.easel.result.Outcome;
import dev.easel.spi.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many requests at once; what one fails at stays with it. */
@Timeout(60)
class GenerateAllTest {

    @TempDir
    Path dir;

    private static Easel client(FakeProvider.Work work) {
        return Easel.builder().provider(new FakeProvider(work)).build();
    }

    private static ImageRequest boat(int number) {
        return ImageRequest.builder()
                .prompt("Boat " + number)
                .model(TestModels.SEEDED)
                .build();
    }

    private static List<ImageRequest> boats(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(GenerateAllTest::boat).toList();
    }

    /** Draws all boats but those with these numbers. */
    static FakeProvider.Work failing(Charge charge, Integer... numbers) {
        return (call, context) -> {
            String number = call.request().prompt().substring("Boat ".length());
            return Set.of(numbers).contains(Integer.valueOf(number))
                    ? new Step.Fail(Failure.builder()
                            .category(Category.SERVER)
                            .charge(charge)
                            .message("It sank.")
                            .requestId("req_" + number)
                            .build())
                    : FakeProvider.draw(call, context);
        };
    }

    @Test
    void whatSomeFailAtLeavesTheOthersTheirImages() {
        try (Easel easel = client(failing(Charge.NO, 2, 5, 9))) {
            ImageResults results = easel.generateAll(boats(10));

            assertEquals(
                    boats(10),
                    results.entries().stream().map(ImageResults.Entry::request).toList());
            assertEquals(7, results.results().size());
            assertEquals(7, results.images().size());
            assertEquals(
                    List.of("req_2", "req_5", "req_9"),
                    results.failures().stream()
                            .flatMap(failure -> failure.requestId().stream())
                            .toList());
            assertInstanceOf(Outcome.Failed.class, results.entries().get(4).outcome());
            assertEquals(List.of(), results.notStarted());
            assertTrue(results.refusal().isEmpty());
        }
    }

    @Test
    void completenessCanBeDemandedAndLosesNoImage() {
        try (Easel easel = client(failing(Charge.MAYBE, 2))) {
            EaselException e = assertThrows(
                    EaselException.class, () -> easel.generateAll(boats(3)).orThrow());
            assertEquals(Charge.MAYBE, e.charge());
            assertEquals(2, e.paidWork().orElseThrow().images().size());
            ImageResults whole = easel.generateAll(List.of(boat(1), boat(3)));
            assertSame(whole, whole.orThrow());
        }
    }

    @Test
    void aRequestOfWhichSomeImagesFailIsDoneAndItsFailuresAreListed() {
        FakeProvider.Work secondCallFails = (call, context) -> call.first() == 2
                ? new Step.Fail(Failure.unsent(Category.SERVER, "down").build())
                : FakeProvider.draw(call, context);
        try (Easel easel = client(secondCallFails)) {
            ImageResults results =
                    easel.generateAll(List.of(boat(1).toBuilder().n(5).build(), boat(2)));
            assertEquals(4, results.images().size());
            assertEquals(2, results.failures().size());
            assertEquals(2, results.results().size());
        }
    }

    @Test
    void aRequestThatBringsNothingListsWhatEachOfItsImagesFailedAt() {
        try (Easel easel = client(failing(Charge.NO, 1))) {
            ImageResults results =
                    easel.generateAll(List.of(boat(1).toBuilder().n(3).build(), boat(2)));
            assertEquals(3, results.failures().size());
        }
    }

    @Test
    void whatCannotBeCarriedOutIsRefusedBeforeAnythingIsSentAndAllOfItIsNamed() {
        AtomicInteger calls = new AtomicInteger();
        try (Easel easel = client((call, context) -> {
            calls.incrementAndGet();
            return FakeProvider.draw(call, context);
        })) {
            List<ImageRequest> mixed = List.of(
                    boat(1),
                    boat(2).toBuilder().model(TestModels.GONE).build(),
                    boat(3),
                    boat(4).toBuilder().model(TestModels.NEVER).build());
            InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> easel.generateAll(mixed));
            assertTrue(
                    e.getMessage().startsWith("2 of 4 requests cannot be carried out, and nothing was sent."),
                    e.getMessage());
            for (int number : List.of(2, 4)) {
                String why = assertThrows(InvalidRequestException.class, () -> easel.plan(mixed.get(number - 1)))
                        .getMessage();
                assertTrue(e.getMessage().contains("Request " + number + ": " + why), e.getMessage());
            }
            assertEquals(0, calls.get());
        }
    }

    @Test
    void aRefusalOfManyIsNotEndless() {
        ImageRequest gone = boat(1).toBuilder().model(TestModels.GONE).build();
        try (Easel easel = client(FakeProvider::draw)) {
            InvalidRequestException e = assertThrows(
                    InvalidRequestException.class, () -> easel.planAll(Collections.nCopies(Plans.MAX_REQUESTS, gone)));
            assertTrue(e.getMessage().endsWith("And 995 more."), e.getMessage());
        }
    }

    @Test
    void noneAndTooManyAreRefused() {
        try (Easel easel = client(FakeProvider::draw)) {
            assertThrows(InvalidRequestException.class, () -> easel.generateAll(List.of()));
            List<ImageRequest> many = Collections.nCopies(Plans.MAX_REQUESTS + 1, boat(1));
            InvalidRequestException e = assertThrows(InvalidRequestException.class, () -> easel.planAll(many));
            assertTrue(e.getMessage().contains("1001 were given"), e.getMessage());
        }
    }

    @Test
    void aFewRequestsAreUnderWayAtATime() throws IOException {
        CountDownLatch rows = new CountDownLatch(CallRows.ROWS);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (RawServer server = new RawServer(talk -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    rows.countDown();
                    rows.await();
                    now.decrementAndGet();
                    talk.json(WireTest.IMAGE);
                });
                Easel easel = Easel.builder()
                        .provider(new WireProvider(server.url("/v1/images")))
                        .build()) {
            assertEquals(30, easel.generateAll(boats(30)).results().size());
            assertEquals(CallRows.ROWS, most.get());
        }
    }

    @Test
    void aPlanTellsThePriceOfAllAndTheListenerHearsEachOnce() {
        List<ImageRequest> heard = Collections.synchronizedList(new ArrayList<>());
        try (Easel easel = client(failing(Charge.NO, 2))) {
            Plans plans = easel.planAll(boats(3));
            assertEquals(3, plans.plans().size());
            assertEquals(3, plans.quote().unknownMoney());

            ImageResults results = easel.generateAll(plans, entry -> heard.add(entry.request()));

            assertEquals(Set.copyOf(boats(3)), Set.copyOf(heard));
            assertEquals(3, heard.size());
            assertEquals(plans.quote(), results.quote());
            assertEquals(Credits.ZERO, results.cost().credits());
            assertEquals(2, results.cost().unknownCredits());
        }
    }

    @Test
    void aListenerThatThrowsEndsAll() {
        RuntimeException enough = new IllegalStateException("enough");
        AtomicInteger heard = new AtomicInteger();
        try (Easel easel = client(FakeProvider::draw)) {
            Plans plans = easel.planAll(boats(100));
            RuntimeException thrown = assertThrows(
                    RuntimeException.class,
                    () -> easel.generateAll(plans, entry -> {
                        heard.incrementAndGet();
                        throw enough;
                    }));
            assertSame(enough, thrown);
            assertTrue(heard.get() <= CallRows.ROWS, "" + heard);
        }
    }

    @Test
    void anInterruptCancelsWhatIsUnderWayAndStartsNothingMore() throws Exception {
        CountDownLatch begun = new CountDownLatch(CallRows.ROWS);
        CountDownLatch never = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        List<ImageResults> ended = Collections.synchronizedList(new ArrayList<>());
        try (Easel easel = Easel.builder()
                .provider(new FakeProvider((call, context) -> {
                    await(never);
                    return FakeProvider.draw(call, context);
                }))
                .listener(event -> {
                    if (event instanceof CallEvent.Planned) {
                        begun.countDown();
                    }
                })
                .build()) {
            Future<?> waiting = pool.submit(() -> {
                ended.add(easel.generateAll(boats(20)));
                assertTrue(Thread.currentThread().isInterrupted());
            });
            begun.await();
            waiting.cancel(true);
            pool.shutdown();
            assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        } finally {
            never.countDown();
        }
        ImageResults results = ended.get(0);
        assertEquals(20, results.entries().size());
        assertTrue(results.results().isEmpty());
        assertEquals(20 - CallRows.ROWS, results.notStarted().size());
        assertEquals(Category.CANCELLED, results.refusal().orElseThrow().category());
        assertThrows(EaselException.class, results::orThrow);
    }

    @Test
    void closingTheClientEndsAllAndAClosedOneBeginsNothing() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Easel easel = client((call, context) -> {
            begun.countDown();
            await(never);
            return FakeProvider.draw(call, context);
        });
        try {
            Future<ImageResults> waiting = pool.submit(() -> easel.generateAll(boats(20)));
            begun.await();
            easel.close();
            for (ImageResults.Entry entry : waiting.get().entries()) {
                assertEquals(
                        Category.CANCELLED,
                        entry.outcome().error().map(EaselException::category).orElseThrow());
            }
            assertThrows(InvalidRequestException.class, () -> easel.generateAll(boats(1)));
        } finally {
            never.countDown();
            pool.shutdown();
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Test
    void eachRequestHasAFolderOfItsOwnByItsPlace() {
        try (Easel easel = client(failing(Charge.NO, 2))) {
            ImageResults results =
                    easel.generateAll(List.of(boat(1).toBuilder().n(2).build(), boat(2), boat(3)));

            List<Path> files = results.saveIn(dir.resolve("all"));

            assertEquals(
                    List.of("request-1/image-1.png", "request-1/image-2.png", "request-3/image-1.png"),
                    files.stream()
                            .map(file -> dir.resolve("all").relativize(file).toString())
                            .toList());
            assertThrows(EaselException.class, () -> results.saveIn(dir.resolve("all")));
            assertEquals(files, results.saveIn(dir.resolve("all"), IfExists.REPLACE));
        }
    }

    @Test
    void variantsAreDrawnEachInItsOwnSize() {
        ImageSize[] sizes = {ImageSize.parse("1:1"), ImageSize.parse("9:16")};
        try (Easel easel = client(FakeProvider::draw)) {
            ImageRequest master = boat(1).toBuilder().model(TestModels.GRID).build();
            ImageResults results = easel.generateAll(master.variants(sizes));
            List<ImageSize> planned = results.results().stream()
                    .map(ImageResult::plan)
                    .map(plan -> plan.request().size().orElseThrow())
                    .toList();
            assertEquals(List.of(sizes), planned);
        }
    }

    @Test
    void requestsAreMadeAlsoFromWithinTheOnlyCallbackThread() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try (Easel easel = Easel.builder()
                .provider(new FakeProvider(FakeProvider::draw))
                .callbackExecutor(one)
                .build()) {
            int images = easel.generateAsync(boat(1))
                    .thenApply(first -> easel.generateAll(boats(2)).images().size())
                    .get(30, TimeUnit.SECONDS);
            assertEquals(2, images);
        } finally {
            one.shutdown();
        }
    }
}
