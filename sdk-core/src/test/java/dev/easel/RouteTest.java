package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.budget.Amount;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.WindowBalance;
import dev.easel.budget.local.MemoryLedger;
import dev.easel.error.AuthenticationException;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.error.RateLimitedException;
import dev.easel.model.ModelCard;
import dev.easel.model.ModelCatalog;
import dev.easel.model.ModelId;
import dev.easel.plan.PlannedCall;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.PriceList;
import dev.easel.pricing.PriceListReader;
import dev.easel.request.ImageRequest;
import dev.easel.request.OnUnsupported;
import dev.easel.result.Outcome;
import dev.easel.spi.LocalContext;
import dev.easel.spi.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several models, of which one makes the images. */
@Timeout(60)
class RouteTest {

    private static final Clock CLOCK =
            Clock.fixed(TestModels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final ModelId GRID = TestModels.GRID;
    private static final ModelId SEEDED = TestModels.SEEDED;
    private static final ModelId FREE = TestModels.FREE;
    private static final ImageRequest BOAT = ImageRequest.of("A boat");

    @TempDir
    Path dir;

    private final ConcurrentLinkedQueue<ModelId> asked = new ConcurrentLinkedQueue<>();

    private EaselBuilder builder(FakeProvider.Work work) {
        return Easel.builder()
                .provider(new FakeProvider((call, context) -> {
                    asked.add(call.card().id());
                    return work.run(call, context);
                }))
                .spoolDirectory(dir)
                .clock(CLOCK);
    }

    private Easel client(FakeProvider.Work work) {
        return builder(work).build();
    }

    private static FakeProvider.Work failing(ModelId model, Category category, Charge charge) {
        return (call, context) ->
                call.card().id().equals(model) ? failed(category, charge) : FakeProvider.draw(call, context);
    }

    private static Step failed(Category category, Charge charge) {
        return new Step.Fail(Failure.builder()
                .category(category)
                .charge(charge)
                .message("It failed.")
                .build());
    }

    private List<ModelId> asked() {
        return List.copyOf(asked);
    }

    private static ModelCard card(ModelId model) {
        return TestModels.CATALOG.find(model).orElseThrow();
    }

    private static ModelCatalog catalog(ModelCard card) {
        return ModelCatalog.of(List.of(card), Map.of());
    }

    private static List<ModelId> models(RouteResult result) {
        return result.path().stream().map(RouteResult.Step::model).toList();
    }

    private static List<ModelId> order(RoutePlan plan) {
        return plan.lines().stream().map(ComparisonPlan.Line::model).toList();
    }

    @Test
    void routeNamesModelsEachOnce() {
        assertThrows(InvalidRequestException.class, Route::first);
        assertThrows(InvalidRequestException.class, () -> Route.cheapest(GRID, FREE, GRID));
    }

    @Nested
    class Fallbacks {

        @Test
        void theFirstModelThatCanMakesTheImagesAndNobodyElseIsAsked() {
            try (Easel easel = client(FakeProvider::draw)) {
                RouteResult result = easel.generate(BOAT, Route.first(GRID, FREE));

                assertEquals(GRID, result.model());
                assertEquals(List.of(GRID), models(result));
                assertEquals(List.of(GRID), asked());
            }
        }

        @Test
        void afterAFailureThatCostNothingTheNextModelIsAsked() {
            try (Easel easel = client(failing(GRID, Category.RATE_LIMIT, Charge.NO))) {
                RouteResult result = easel.generate(BOAT, Route.first(GRID, FREE, SEEDED));

                assertEquals(FREE, result.model());
                assertEquals(List.of(GRID, FREE), models(result));
                RouteResult.Step first = result.path().get(0);
                assertEquals(Charge.NO, first.charge());
                assertEquals(Optional.empty(), first.cost());
                assertTrue(
                        first.toString().startsWith("acme/grid: RATE_LIMIT, which cost nothing, in "),
                        first.toString());
                assertEquals(Optional.of(result.cost()), result.path().get(1).cost());
            }
        }

        @Test
        void whatMayHaveBeenBilledEndsTheRoute() {
            try (Easel easel = client(failing(GRID, Category.SERVER, Charge.MAYBE))) {
                EaselException e =
                        assertThrows(EaselException.class, () -> easel.generate(BOAT, Route.first(GRID, FREE)));

                assertEquals(Charge.MAYBE, e.charge());
                assertTrue(e.getMessage().contains("may have been billed"), e.getMessage());
                assertTrue(e.getMessage().contains("Not asked: [acme/free]"), e.getMessage());
                assertEquals(List.of(GRID), asked());
            }
        }

        @Test
        void refusalOfTheContentEndsTheRouteUnlessAsked() {
            try (Easel easel = client(failing(GRID, Category.MODERATED, Charge.NO))) {
                Route route = Route.first(GRID, FREE);

                EaselException e = assertThrows(EaselException.class, () -> easel.generate(BOAT, route));
                assertEquals(Category.MODERATED, e.category());
                assertEquals(List.of(GRID), asked());

                assertEquals(
                        FREE, easel.generate(BOAT, route.alsoAfterRefusal()).model());
            }
        }

        @Test
        void refusalThatWasBilledEndsTheRouteAlways() {
            try (Easel easel = client(failing(GRID, Category.MODERATED, Charge.YES))) {
                Route route = Route.first(GRID, FREE).alsoAfterRefusal();

                assertThrows(EaselException.class, () -> easel.generate(BOAT, route));
                assertEquals(List.of(GRID), asked());
            }
        }

        @Test
        void someOfSeveralImagesAreAResult() {
            ImageRequest two = BOAT.toBuilder().n(2).build();
            try (Easel easel = client((call, context) ->
                    call.first() == 0 ? failed(Category.RATE_LIMIT, Charge.NO) : FakeProvider.draw(call, context))) {
                RouteResult result = easel.generate(two, Route.first(FREE, GRID));

                assertEquals(FREE, result.model());
                assertEquals(1, result.images().images().size());
                assertEquals(1, result.images().failures().size());
            }
        }

        @Test
        void oneRefusalAmongSeveralFailuresEndsTheRoute() {
            ImageRequest two = BOAT.toBuilder().n(2).build();
            try (Easel easel = client(
                    (call, context) -> failed(call.first() == 0 ? Category.SERVER : Category.MODERATED, Charge.NO))) {
                assertThrows(EaselException.class, () -> easel.generate(two, Route.first(FREE, GRID)));

                assertEquals(List.of(FREE, FREE), asked());
            }
        }

        @Test
        void modelThatCannotDoWhatIsAskedIsPassedBy() {
            ImageRequest odd = ImageRequest.builder()
                    .prompt("A boat")
                    .size("1000x1000")
                    .onUnsupported(OnUnsupported.REJECT)
                    .build();
            try (Easel easel = client(FakeProvider::draw)) {
                RouteResult result = easel.generate(odd, Route.first(GRID, TestModels.NEVER, FREE));

                assertEquals(List.of(GRID, TestModels.NEVER, FREE), models(result));
                assertInstanceOf(Outcome.Refused.class, result.path().get(0).outcome());
                assertEquals(Duration.ZERO, result.path().get(0).time());
                assertEquals(List.of(FREE), asked());
            }
        }

        @Test
        void wishesAreAdjustedAndReportedUnlessTheRequestForbidsIt() {
            ImageRequest odd =
                    ImageRequest.builder().prompt("A boat").size("1000x1000").build();
            try (Easel easel = client(FakeProvider::draw)) {
                RouteResult result = easel.generate(odd, Route.first(GRID, FREE));

                assertEquals(GRID, result.model());
                assertEquals(1, result.images().adjustments().size());
            }
        }

        @Test
        void modelWithoutItsProviderIsPassedBy() {
            ModelId other = ModelId.of("other", "grid");
            try (Easel easel = builder(FakeProvider::draw)
                    .models(catalog(card(GRID).under("other")))
                    .build()) {
                RouteResult result = easel.generate(BOAT, Route.first(other, GRID));

                assertEquals(List.of(other, GRID), models(result));
                assertTrue(result.path()
                        .get(0)
                        .outcome()
                        .error()
                        .orElseThrow()
                        .getMessage()
                        .contains("No provider"));
            }
        }

        @Test
        void aPlanThatWasMadeBeforeIsFollowed() {
            try (Easel easel = client(FakeProvider::draw)) {
                RoutePlan plan = easel.plan(BOAT, Route.first(FREE, GRID));

                assertEquals(plan, easel.generate(plan).plan());
                assertEquals(List.of(FREE), asked());
            }
        }
    }

    @Nested
    class Ends {

        @Test
        void whenAllFailTheFirstOneAskedIsThrownWithTheOthersAndThePath() {
            try (Easel easel = client((call, context) ->
                    failed(call.card().id().equals(GRID) ? Category.RATE_LIMIT : Category.AUTH, Charge.NO))) {
                RateLimitedException e = assertThrows(
                        RateLimitedException.class,
                        () -> easel.generate(BOAT, Route.first(TestModels.NEVER, GRID, FREE)));

                assertEquals(
                        List.of(InvalidRequestException.class, AuthenticationException.class),
                        Arrays.stream(e.getSuppressed()).map(Object::getClass).toList());
                String path = e.getMessage();
                assertTrue(path.contains("The route was: acme/never: INVALID_REQUEST"), path);
                assertTrue(path.indexOf("acme/grid: RATE_LIMIT") < path.indexOf("acme/free: AUTH"), path);
            }
        }

        @Test
        void whenTheLastMayHaveBeenBilledThatIsThrown() {
            try (Easel easel = client((call, context) -> call.card().id().equals(GRID)
                    ? failed(Category.RATE_LIMIT, Charge.NO)
                    : failed(Category.TIMEOUT, Charge.MAYBE))) {
                EaselException e =
                        assertThrows(EaselException.class, () -> easel.generate(BOAT, Route.first(GRID, FREE)));

                assertEquals(Category.TIMEOUT, e.category());
                assertEquals(1, e.getSuppressed().length);
            }
        }

        @Test
        void whenNoModelCanDoItAllReasonsAreTold() {
            try (Easel easel = client(FakeProvider::draw)) {
                InvalidRequestException e = assertThrows(
                        InvalidRequestException.class,
                        () -> easel.generate(BOAT, Route.first(TestModels.NEVER, TestModels.GONE)));

                assertEquals(1, e.getSuppressed().length);
                assertEquals(List.of(), asked());
            }
        }

        @Test
        void anInterruptEndsTheRoute() throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            ExecutorService pool = Executors.newSingleThreadExecutor();
            CompletableFuture<EaselException> thrown = new CompletableFuture<>();
            try (Easel easel = client(hanging(begun, never))) {
                Future<?> waiting = pool.submit(() -> thrown.complete(
                        assertThrows(EaselException.class, () -> easel.generate(BOAT, Route.first(GRID, FREE)))));
                begun.await();
                waiting.cancel(true);

                assertEquals(
                        Category.CANCELLED, thrown.get(30, TimeUnit.SECONDS).category());
                assertEquals(List.of(GRID), asked());
            } finally {
                never.countDown();
                pool.shutdown();
            }
        }

        @Test
        void aThreadThatIsInterruptedAlreadyAsksNobody() {
            try (Easel easel = client(FakeProvider::draw)) {
                Thread.currentThread().interrupt();
                EaselException e =
                        assertThrows(EaselException.class, () -> easel.generate(BOAT, Route.first(GRID, FREE)));

                assertTrue(Thread.interrupted());
                assertEquals(Category.CANCELLED, e.category());
                assertEquals(List.of(), asked());
            }
        }

        @Test
        void closingTheClientEndsTheRoute() throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            ExecutorService pool = Executors.newSingleThreadExecutor();
            Easel easel = client(hanging(begun, never));
            try {
                Future<RouteResult> waiting = pool.submit(() -> easel.generate(BOAT, Route.first(GRID, FREE)));
                begun.await();
                easel.close();

                ExecutionException e = assertThrows(ExecutionException.class, waiting::get);
                assertEquals(Category.CANCELLED, ((EaselException) e.getCause()).category());
                assertEquals(List.of(GRID), asked());
            } finally {
                never.countDown();
                pool.shutdown();
            }
        }

        private static FakeProvider.Work hanging(CountDownLatch begun, CountDownLatch until) {
            return (call, context) -> {
                begun.countDown();
                await(until);
                return FakeProvider.draw(call, context);
            };
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

    @Nested
    class Budgets {

        private final CreditLedger ledger = MemoryLedger.create(CLOCK);

        private Easel paid(long credits, FakeProvider.Work work) {
            ledger.open("acme", CreditPlan.perDay("test", Amount.of(Credits.of(credits))));
            return builder(work).prices(prices()).budget(ledger, "acme").build();
        }

        private void assertBooked(long used) {
            WindowBalance day = ledger.balance("acme").windows().get(0);
            assertEquals(Amount.of(Credits.of(used)), day.used());
            assertEquals(Amount.of(Credits.ZERO), day.held());
        }

        @Test
        void eachModelIsHeldAndSettledByItself() {
            try (Easel easel = paid(20, failing(SEEDED, Category.SERVER, Charge.NO))) {
                easel.generate(BOAT, Route.first(SEEDED, GRID)); // there is room for one at a time

                assertBooked(20);
            }
        }

        @Test
        void whatMayHaveBeenBilledIsSettledAndNothingElse() {
            try (Easel easel = paid(100, failing(SEEDED, Category.SERVER, Charge.MAYBE))) {
                assertThrows(EaselException.class, () -> easel.generate(BOAT, Route.first(SEEDED, GRID)));

                assertBooked(20);
            }
        }

        @Test
        void budgetThatDoesNotAllowOneModelEndsTheRoute() {
            try (Easel easel = paid(10, FakeProvider::draw)) {
                assertThrows(BudgetExceededException.class, () -> easel.generate(BOAT, Route.first(SEEDED, GRID)));

                assertEquals(List.of(), asked());
            }
        }
    }

    private static PriceList prices() {
        return read("""
                {"source": "made up", "read": "2026-11-22", "tariffs": {
                 "acme/seeded": [{"currency": "USD", "output": {"perImage": 0.04}, "creditsAs": "gpt-image-2"}],
                 "acme/grid": [{"currency": "USD", "output": {"perImage": 0.03}, "creditsAs": "gpt-image-2"}]}}""");
    }

    private static PriceList read(String json) {
        try {
            return PriceListReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "prices.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nested
    class Orders {

        private RoutePlan cheapest(PriceList prices, ModelId... models) {
            try (Easel easel = builder(FakeProvider::draw).prices(prices).build()) {
                return easel.plan(BOAT, Route.cheapest(models));
            }
        }

        @Test
        void creditsDecideWhereAllHaveThemAndTiesKeepTheOrderGiven() {
            RoutePlan plan = cheapest(prices(), SEEDED, GRID);

            assertEquals(List.of(SEEDED, GRID), order(plan)); // 20 credits each, though grid's money is less
            assertEquals(Optional.of(Credits.of(20)), plan.credits());
            assertEquals(Optional.of(Money.of("0.04", "USD")), plan.money());
            assertEquals(List.of(), plan.notices());
        }

        @Test
        void theMostCommonMoneyDecidesWhereCreditsAreNotKnownOfAll() {
            PriceList mixed = read("""
                    {"source": "made up", "read": "2026-11-22", "tariffs": {
                     "acme/free": [{"currency": "USD", "output": {"perImage": 0.01}}],
                     "acme/seeded": [{"currency": "EUR", "output": {"perImage": 0.04}}],
                     "acme/grid": [{"currency": "EUR", "output": {"perImage": 0.03}}]}}""");

            RoutePlan plan = cheapest(mixed, FREE, SEEDED, GRID);
            assertEquals(List.of(GRID, SEEDED, FREE), order(plan));
            assertTrue(plan.notices().get(0).contains("acme/free in EUR is unknown"), plan.notices()::toString);
            assertEquals(Optional.empty(), plan.money());
            assertEquals(
                    Optional.of(Money.of("0.04", "EUR")),
                    cheapest(mixed, SEEDED, GRID).money());
        }

        @Test
        void unknownPriceComesLastAndIsSaid() {
            RoutePlan plan = cheapest(prices(), FREE, TestModels.NEVER, SEEDED, GRID);

            assertEquals(List.of(GRID, SEEDED, FREE, TestModels.NEVER), order(plan));
            assertEquals(1, plan.notices().size());
            assertTrue(plan.notices().get(0).contains("acme/free in USD is unknown"), plan.notices()::toString);
            assertEquals(Optional.empty(), plan.credits());
            assertEquals(Optional.empty(), plan.money());
            assertTrue(plan.lines().get(3).refusal().isPresent());
            assertEquals(3, plan.plans().size());
        }

        @Test
        void modelsThatWereNotSeenGoByTheTimeOfTheirCards() {
            try (Easel easel = builder(FakeProvider::draw)
                    .models(typical(GRID, 20))
                    .models(typical(FREE, 10))
                    .build()) {
                RoutePlan plan = easel.plan(BOAT, Route.fastest(SEEDED, TestModels.NEVER, GRID, FREE));

                assertEquals(List.of(FREE, GRID, SEEDED, TestModels.NEVER), order(plan));
                assertTrue(plan.notices().get(0).contains("acme/seeded"), plan.notices()::toString);
            }
        }

        @Test
        void theFasterModelOfLateIsAskedFirst() throws Exception {
            CountDownLatch slow = new CountDownLatch(1);
            CountDownLatch begun = new CountDownLatch(1);
            try (Easel easel = client((call, context) -> held(call, context, begun, slow))) {
                CompletableFuture<?> grid =
                        easel.generateAsync(BOAT.toBuilder().model(GRID).build());
                begun.await(); // grid's time holds that of free
                Easel view = easel.retryEvenIfBilled(1); // which sees the same times
                view.generate(BOAT.toBuilder().model(FREE).build());
                slow.countDown();
                grid.get();

                assertEquals(List.of(FREE, GRID), order(easel.plan(BOAT, Route.fastest(GRID, FREE))));
                assertEquals(List.of(GRID, FREE), order(easel.plan(BOAT, Route.first(GRID, FREE))));
                assertEquals(
                        FREE, easel.generate(BOAT, Route.fastest(GRID, FREE)).model());
            }
        }

        private static Step held(PlannedCall call, LocalContext context, CountDownLatch begun, CountDownLatch until)
                throws IOException {
            if (call.card().id().equals(GRID)) {
                begun.countDown();
                await(until);
            }
            return FakeProvider.draw(call, context);
        }

        private static ModelCatalog typical(ModelId model, int seconds) {
            return catalog(ModelCard.builder()
                    .from(card(model))
                    .typicalSeconds(seconds)
                    .build());
        }
    }
}
