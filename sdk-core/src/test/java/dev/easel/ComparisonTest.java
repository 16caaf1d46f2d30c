package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.image.IfExists;
import dev.easel.image.Reference;
import dev.easel.model.ModelId;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import dev.easel.result.Outcome;
import dev.easel.spi.Facts;
import dev.easel.spi.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One request on several models at once; what one refuses or fails at stays with it. */
@Timeout(60)
class ComparisonTest {

    private static final ImageRequest BOAT =
            ImageRequest.builder().prompt("A <boat> & 'oars'").size("1000x1000").build();

    private static final ImageRequest PLAIN = ImageRequest.of("A boat");

    @TempDir
    Path dir;

    private static Easel client(FakeProvider.Work work) {
        return Easel.builder().provider(new FakeProvider(work)).build();
    }

    @Test
    void eachModelKeepsItsOwnOutcomeInTheOrderInWhichItWasNamed() {
        try (Easel easel = client((call, context) -> call.card().id().equals(TestModels.SEEDED)
                ? new Step.Fail(Failure.unsent(Category.SERVER, "down").build())
                : FakeProvider.draw(call, context))) {
            Comparison comparison = easel.compare(PLAIN, TestModels.GRID, TestModels.SEEDED, TestModels.NEVER);

            List<Comparison.Entry> entries = comparison.entries();
            assertEquals(
                    List.of(TestModels.GRID, TestModels.SEEDED, TestModels.NEVER),
                    entries.stream().map(Comparison.Entry::model).toList());
            assertInstanceOf(Outcome.Done.class, entries.get(0).outcome());
            assertEquals(
                    Category.SERVER,
                    assertInstanceOf(Outcome.Failed.class, entries.get(1).outcome())
                            .why()
                            .category());
            assertInstanceOf(Outcome.Refused.class, entries.get(2).outcome());
            assertTrue(entries.get(2).plan().isEmpty());
            assertEquals(1, comparison.results().size());
        }
    }

    @Test
    void allModelsDrawAtOnce() throws IOException {
        CountDownLatch together = new CountDownLatch(3);
        try (RawServer server = new RawServer(talk -> {
                    together.countDown();
                    together.await();
                    talk.json(WireTest.IMAGE);
                });
                Easel easel = Easel.builder()
                        .provider(new WireProvider(server.url("/v1/images")))
                        .build()) {
            Comparison comparison = easel.compare(PLAIN, TestModels.GRID, TestModels.SEEDED, TestModels.FREE);
            assertEquals(3, comparison.results().size());
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
    void whatAModelCannotDoIsSnappedAndShownUnlessTheRequestForbidsIt() {
        try (Easel easel = client(FakeProvider::draw)) {
            Comparison adjusted = easel.compare(BOAT, TestModels.GRID);
            assertEquals(1, adjusted.results().get(0).adjustments().size());
            assertTrue(adjusted.table().contains("size: asked 1000x1000"), adjusted.table());

            ImageRequest strict =
                    BOAT.toBuilder().onUnsupported(OnUnsupported.REJECT).build();
            Comparison refused = easel.compare(strict, TestModels.GRID);
            assertInstanceOf(Outcome.Refused.class, refused.entries().get(0).outcome());
        }
    }

    @Test
    void theListenerHearsEachModelOnceAndMayEndAll() {
        ConcurrentLinkedQueue<ModelId> heard = new ConcurrentLinkedQueue<>();
        RuntimeException enough = new IllegalStateException("enough");
        try (Easel easel = client(FakeProvider::draw)) {
            easel.compare(
                    easel.planComparison(PLAIN, List.of(TestModels.GRID, TestModels.FREE)),
                    entry -> heard.add(entry.model()));
            assertEquals(2, heard.size());
            RuntimeException thrown = assertThrows(
                    RuntimeException.class,
                    () -> easel.compare(
                            easel.planComparison(PLAIN, List.of(TestModels.GRID, TestModels.FREE)), entry -> {
                                throw enough;
                            }));
            assertSame(enough, thrown);
        }
    }

    @Test
    void anInterruptCancelsWhatIsUnderWay() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (Easel easel = client((call, context) -> {
            begun.countDown();
            await(never);
            return FakeProvider.draw(call, context);
        })) {
            ConcurrentLinkedQueue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
            Future<?> waiting = pool.submit(() -> easel.compare(
                    easel.planComparison(PLAIN, List.of(TestModels.GRID)), entry -> outcomes.add(entry.outcome())));
            begun.await();
            waiting.cancel(true);
            pool.shutdown();
            assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
            assertEquals(
                    Category.CANCELLED,
                    outcomes.peek().error().map(EaselException::category).orElseThrow());
        } finally {
            never.countDown();
        }
    }

    @Test
    void closingTheClientEndsTheComparison() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Easel easel = client((call, context) -> {
            begun.countDown();
            await(never);
            return FakeProvider.draw(call, context);
        });
        try {
            Future<Comparison> waiting = pool.submit(() -> easel.compare(PLAIN, TestModels.GRID, TestModels.FREE));
            begun.await();
            easel.close();
            for (Comparison.Entry entry : waiting.get().entries()) {
                assertEquals(
                        Category.CANCELLED,
                        entry.outcome().error().map(EaselException::category).orElseThrow());
            }
        } finally {
            never.countDown();
            pool.shutdown();
        }
    }

    @Test
    void nobodyAndTheSameTwiceAreRefused() {
        try (Easel easel = client(FakeProvider::draw)) {
            assertThrows(InvalidRequestException.class, () -> easel.compare(PLAIN));
            assertThrows(InvalidRequestException.class, () -> easel.compare(PLAIN, TestModels.GRID, TestModels.GRID));
        }
    }

    @Test
    void aPlanTellsThePriceOfAllBeforeAnythingIsSent() {
        try (Easel easel = client((call, context) -> {
            throw new IOException("Nothing may be drawn.");
        })) {
            ComparisonPlan plan = easel.planComparison(PLAIN, List.of(TestModels.GRID, TestModels.NEVER));
            assertEquals(1, plan.plans().size());
            assertEquals(1, plan.quote().unknownMoney());
            assertTrue(plan.lines().get(1).refusal().isPresent());
        }
    }

    @Test
    void thePageNeedsNothingFromElsewhereAndShowsTextAsItIs() throws IOException {
        try (Easel easel = client(FakeProvider::draw)) {
            Comparison comparison = easel.compare(BOAT, TestModels.GRID, TestModels.NEVER);
            Path page = comparison.saveTo(dir.resolve("compared"));
            String html = Files.readString(page);

            assertTrue(html.contains("<h1>A &lt;boat&gt; &amp; &#39;oars&#39;</h1>"), html);
            assertTrue(html.contains("<a href=\"model-1/image-1.png\"><img src=\"data:image/jpeg;base64,"), html);
            assertTrue(
                    html.contains(
                            " alt=\"A &lt;boat&gt; &amp; &#39;oars&#39;, by acme/grid\" width=\"8\" height=\"8\""),
                    html);
            assertFalse(html.contains("<script") || html.contains("http"), html);
            assertTrue(Files.exists(page.resolveSibling("model-1/image-1.png")));
            assertTrue(html.contains("<a href=\"sheet.png\">All in one picture</a>"), html);
            assertTrue(Files.exists(page.resolveSibling("sheet.png")));
            assertTrue(html.contains("No image"));
            assertThrows(EaselException.class, () -> comparison.saveTo(dir.resolve("compared")));
        }
    }

    @Test
    void anImageThatJavaCannotReadIsShownItself() throws IOException {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>";
        try (Easel easel = client((call, context) -> new Step.Done(
                List.of(context.keep(out -> out.write(svg.getBytes(StandardCharsets.UTF_8)))), Facts.NONE))) {
            Path page = easel.compare(PLAIN, TestModels.GRID).saveTo(dir);

            assertTrue(
                    Files.readString(page)
                            .contains(
                                    "<a href=\"model-1/image-1.svg\"><img src=\"model-1/image-1.svg\" alt=\"A boat, by acme/grid\""));
        }
    }

    @Test
    void filesThatAreThereAreReplacedOnlyIfThatIsSaid() throws IOException {
        Path sheet = Files.writeString(dir.resolve("sheet.png"), "mine");
        try (Easel easel = client(FakeProvider::draw)) {
            Comparison comparison = easel.compare(PLAIN, TestModels.NEVER);

            assertThrows(EaselException.class, () -> comparison.saveTo(dir));
            assertEquals("mine", Files.readString(sheet));
            assertFalse(Files.exists(dir.resolve("index.html")));
            comparison.saveTo(dir, IfExists.REPLACE);
            assertTrue(Reference.of(sheet).size().isPresent());
        }
    }

    @Test
    void imagesThatDidNotComeAreTold() throws IOException {
        try (Easel easel = client((call, context) -> call.first() == 2
                ? new Step.Fail(Failure.unsent(Category.SERVER, "It is down.").build())
                : FakeProvider.draw(call, context))) {
            Comparison comparison = easel.compare(PLAIN.toBuilder().n(3).build(), TestModels.SEEDED);

            assertTrue(comparison.table().endsWith("1 of 3 did not come: It is down."), comparison.table());
            String html = Files.readString(comparison.saveTo(dir));
            assertTrue(html.contains("1 of 3 did not come") && html.contains(", image 2 of 2\""), html);
        }
    }

    @Test
    void whatCannotBeSavedStaysInTheExceptionWhichDoesNotSayThatNothingWasPaid() throws IOException {
        try (Easel easel = client(FakeProvider::draw)) {
            Comparison comparison = easel.compare(PLAIN, TestModels.GRID, TestModels.SEEDED, TestModels.FREE);
            Files.createDirectories(dir.resolve("model-2"));
            Files.writeString(dir.resolve("model-2/image-1.png"), "mine");

            EaselException e = assertThrows(EaselException.class, () -> comparison.saveTo(dir));

            assertEquals(Charge.MAYBE, e.charge());
            assertEquals(2, e.paidWork().orElseThrow().images().size());
            assertTrue(
                    e.getMessage().contains(dir.resolve("model-1/image-1.png").toString()), e.getMessage());
        }
    }

    @Test
    void aPlaceThatIsTakenIsFoundBeforeAnythingIsSent() throws IOException {
        try (Easel easel = client((call, context) -> {
            throw new IOException("Nothing may be drawn.");
        })) {
            ComparisonPlan plan = easel.planComparison(PLAIN, List.of(TestModels.NEVER, TestModels.SEEDED));
            for (String taken : List.of("index.html", "sheet.png", "model-2/image-1.webp")) {
                Path place = dir.resolve(taken.substring(0, 5));
                Files.createDirectories(place.resolve("model-2"));
                Files.writeString(place.resolve(taken), "mine");

                InvalidRequestException e = assertThrows(
                        InvalidRequestException.class,
                        () -> easel.compareInto(place, plan, entry -> fail("It was begun.")));

                assertTrue(e.getMessage().contains(taken + " exists already"), e.getMessage());
            }
        }
    }

    @Test
    void imagesAreSavedAsSoonAsTheirModelHasEndedAndThePageAtTheEnd() throws IOException {
        try (Easel easel = client(FakeProvider::draw)) {
            ComparisonPlan plan = easel.planComparison(PLAIN, List.of(TestModels.GRID, TestModels.NEVER));

            Comparison comparison = easel.compareInto(dir, plan, entry -> {
                entry.outcome()
                        .result()
                        .ifPresent(
                                result -> assertTrue(Files.exists(result.files().get(0))));
                assertFalse(Files.exists(dir.resolve("index.html")));
            });

            assertEquals(
                    List.of(dir.resolve("model-1/image-1.png")),
                    comparison.results().get(0).files());
            String html = Files.readString(dir.resolve("index.html"));
            assertTrue(html.contains("<a href=\"model-1/image-1.png\"><img src=\"data:image/jpeg;base64,"), html);
            try (Stream<Path> left = Files.list(dir)) {
                assertEquals(3, left.count());
            }
        }
    }

    @Test
    void aModelWhoseImagesCannotBeSavedHasFailedAndTheOthersAreThere() throws IOException {
        FakeProvider.Work meanwhileTaken = (call, context) -> {
            if (call.card().id().equals(TestModels.GRID)) {
                Files.createDirectories(dir.resolve("model-1"));
                Files.writeString(dir.resolve("model-1/image-1.png"), "mine");
            }
            return FakeProvider.draw(call, context);
        };
        try (Easel easel = client(meanwhileTaken)) {
            Comparison comparison = easel.compareInto(
                    dir, easel.planComparison(PLAIN, List.of(TestModels.GRID, TestModels.SEEDED)), entry -> {});

            EaselException e = comparison.entries().get(0).outcome().error().orElseThrow();
            assertEquals(Charge.MAYBE, e.charge());
            assertEquals(1, e.paidWork().orElseThrow().images().size());
            assertTrue(Files.exists(dir.resolve("model-2/image-1.png")));
            assertTrue(Files.readString(dir.resolve("index.html")).contains("model-2/image-1.png"));
        }
    }

    @Test
    void aPageThatCannotBeWrittenLeavesTheImagesSavedAndNamed() {
        try (Easel easel = client(FakeProvider::draw)) {
            ComparisonPlan plan = easel.planComparison(PLAIN, List.of(TestModels.GRID));

            EaselException e = assertThrows(
                    EaselException.class,
                    () -> easel.compareInto(dir, plan, entry -> {
                        try {
                            Files.writeString(dir.resolve("index.html"), "mine");
                        } catch (IOException io) {
                            throw new UncheckedIOException(io);
                        }
                    }));

            assertEquals(Charge.MAYBE, e.charge());
            assertTrue(
                    e.getMessage().contains(dir.resolve("model-1/image-1.png").toString()), e.getMessage());
            assertTrue(Files.exists(dir.resolve("model-1/image-1.png")));
        }
    }

    /** Saves a comparison; run in a process of its own. */
    public static void main(String... directory) {
        try (Easel easel = client(FakeProvider::draw)) {
            easel.compare(PLAIN, TestModels.GRID, TestModels.NEVER).saveTo(Path.of(directory[0]));
        }
    }

    @Test
    void aJavaWithoutDesktopStillWritesThePage() throws Exception {
        Path page = dir.resolve("index.html");

        String said = OwnProcess.said(List.of("--limit-modules", "java.net.http"), ComparisonTest.class, dir);
        assertFalse(said.startsWith("exit code"), said);

        String html = Files.readString(page);
        assertTrue(html.contains("<a href=\"model-1/image-1.png\"><img src=\"model-1/image-1.png\""), html);
        assertTrue(html.contains("There is no sheet.png: this Java has no module java.desktop."), html);
        assertFalse(Files.exists(dir.resolve("sheet.png")));
    }

    @Test
    void aClosedClientComparesNothing() {
        Easel easel = client(FakeProvider::draw);
        easel.close();
        assertThrows(InvalidRequestException.class, () -> easel.compare(PLAIN, TestModels.GRID));
    }
}
