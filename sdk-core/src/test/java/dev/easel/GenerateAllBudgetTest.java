package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.budget.Amount;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.HoldRequest;
import dev.easel.budget.WindowBalance;
import dev.easel.budget.local.MemoryLedger;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.event.CallEvent;
import dev.easel.policy.RetryPolicy;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.PriceList;
import dev.easel.pricing.PriceListReader;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResults;
import dev.easel.result.Outcome;
import dev.easel.spi.ImageProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many requests, one budget. Each image of the model costs 20 credits and 0.04 USD; an account has 200 credits a day. */
@Timeout(60)
class GenerateAllBudgetTest {

    private static final Clock CLOCK =
            Clock.fixed(TestModels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final String ACME = "acme";

    private final CreditLedger ledger = MemoryLedger.create(CLOCK);

    private static ImageRequest boat(int number) {
        return ImageRequest.builder()
                .prompt("Boat " + number)
                .model(TestModels.SEEDED)
                .label("campaign")
                .build();
    }

    private static List<ImageRequest> boats(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(GenerateAllBudgetTest::boat)
                .toList();
    }

    static EaselBuilder client(FakeProvider.Work work) {
        return client(new FakeProvider(work));
    }

    static EaselBuilder client(ImageProvider provider) {
        return Easel.builder().provider(provider).prices(prices()).clock(CLOCK);
    }

    private EaselBuilder paid(FakeProvider.Work work) {
        ledger.open(ACME, CreditPlan.perDay("test", credits(200)));
        return client(work).budget(ledger, ACME);
    }

    private static PriceList prices() {
        String json = """
                {"source": "made up", "read": "2026-11-22", "tariffs": {"acme/seeded": [
                 {"currency": "USD", "output": {"perImage": 0.04}, "creditsAs": "gpt-image-2"}]}}""";
        try {
            return PriceListReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "prices.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Amount credits(long amount) {
        return Amount.of(Credits.of(amount));
    }

    private void assertBooked(long used, long held) {
        WindowBalance day = ledger.balance(ACME).windows().get(0);
        assertEquals(credits(used), day.used());
        assertEquals(credits(held), day.held());
    }

    private List<Entry> entries(Entry.Kind kind) {
        return ledger.entries(ACME, Instant.EPOCH, CLOCK.instant().plusSeconds(1)).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    private void assertHeldOnce(long amount) {
        assertEquals(
                List.of(credits(amount)),
                entries(Entry.Kind.HELD).stream().map(Entry::amount).toList());
        assertEquals(1, entries(Entry.Kind.RELEASED).size());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Nested
    class OneHold {

        @Test
        void tenOfWhichThreeFailKeepSevenAndAreChargedForSeven() {
            try (Easel easel =
                    paid(GenerateAllTest.failing(Charge.NO, 1, 6, 10)).build()) {
                ImageResults results = easel.generateAll(boats(10));

                assertEquals(7, results.images().size());
                assertEquals(3, results.failures().size());
                assertEquals(Credits.of(200), results.quote().credits());
                assertEquals(Credits.of(140), results.cost().credits());
            }
            assertBooked(140, 0);
            assertHeldOnce(200);
            assertEquals(7, entries(Entry.Kind.SETTLED).size());
            assertEquals("campaign", entries(Entry.Kind.HELD).get(0).label().orElseThrow());
        }

        @Test
        void eachRequestIsSettledAsSoonAsItEndsAndTheRestStaysHeldForTheOthers() {
            CountDownLatch settled = new CountDownLatch(2);
            List<String> held = Collections.synchronizedList(new ArrayList<>());
            FakeProvider.Work lastLooks = (call, context) -> {
                if (call.request().prompt().equals("Boat 3")) {
                    await(settled);
                    assertBooked(40, 20);
                }
                return FakeProvider.draw(call, context);
            };
            try (Easel easel = paid(lastLooks)
                    .listener(event -> {
                        if (event instanceof CallEvent.Settled) {
                            settled.countDown();
                        } else if (event instanceof CallEvent.Held part) {
                            held.add(part.amount());
                        }
                    })
                    .build()) {
                assertEquals(List.of(), easel.generateAll(boats(3)).failures());
            }
            assertBooked(60, 0);
            assertEquals(List.of("20 credits", "20 credits", "20 credits"), held);
        }

        @Test
        void callsOfOneRequestAreToldFromThoseOfAnother() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                ImageRequest five = boat(1).toBuilder().n(5).build();
                easel.generateAll(List.of(five, five));
            }
            assertBooked(200, 0);
            assertEquals(6, entries(Entry.Kind.SETTLED).size());
        }

        @Test
        void labelsOfAllStandInTheEntryEachOnce() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                easel.generateAll(
                        List.of(boat(1), boat(2).toBuilder().label("other").build(), boat(3)));
            }
            assertEquals(
                    "campaign, other", entries(Entry.Kind.HELD).get(0).label().orElseThrow());
        }

        @Test
        void whatMayHaveBeenBilledIsBookedAndListed() {
            try (Easel easel = paid(GenerateAllTest.failing(Charge.MAYBE, 2)).build()) {
                easel.generateAll(boats(3));
            }
            assertBooked(60, 0);
            Entry uncertain = ledger.uncertain(ACME).get(0);
            assertEquals(List.of("req_2"), uncertain.requestIds());
            ledger.reconcile(uncertain, credits(0));
            assertBooked(40, 0);
        }

        @Test
        void retriesThatMayBeBilledAreHeldToo() {
            try (Easel easel = paid(FakeProvider::draw)
                    .retry(RetryPolicy.standard().retryEvenIfBilled(2))
                    .build()) {
                assertEquals(3, easel.generateAll(boats(3)).images().size());
            }
            assertHeldOnce(180);
            assertBooked(60, 0);
        }

        @Test
        void whatIsHeldIsGivenBackAlsoWhereTheListenerEndsAll() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                assertThrows(
                        IllegalStateException.class,
                        () -> easel.generateAll(easel.planAll(boats(10)), entry -> {
                            throw new IllegalStateException("enough");
                        }));
            }
            assertEquals(credits(0), ledger.balance(ACME).windows().get(0).held());
            assertEquals(1, entries(Entry.Kind.RELEASED).size());
        }

        @Test
        void anInterruptDoesNotReachTheLedger() throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            List<Boolean> interrupted = Collections.synchronizedList(new ArrayList<>());
            ledger.open(ACME, CreditPlan.perDay("test", credits(200)));
            CreditLedger watched = seen(ledger, method -> {
                if (method.equals("release")) {
                    interrupted.add(Thread.currentThread().isInterrupted());
                }
            });
            AtomicBoolean kept = new AtomicBoolean();
            Thread caller;
            try (Easel easel = client((call, context) -> {
                        begun.countDown();
                        await(never);
                        return FakeProvider.draw(call, context);
                    })
                    .budget(watched, ACME)
                    .build()) {
                caller = new Thread(() -> {
                    easel.generateAll(boats(3));
                    kept.set(Thread.currentThread().isInterrupted());
                });
                caller.start();
                await(begun);
                caller.interrupt();
                caller.join();
            } finally {
                never.countDown();
            }
            assertTrue(kept.get());
            assertEquals(List.of(false), interrupted);
            assertBooked(0, 0);
        }

        @Test
        void theHoldCoversTheTimeOfAllRows() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                easel.generateAll(boats(9));
            }
            // Two calls of ten minutes one after another, and a minute.
            assertEquals(
                    CLOCK.instant().plusSeconds(21 * 60),
                    entries(Entry.Kind.HELD).get(0).until().orElseThrow());
        }
    }

    @Nested
    class WhereTheBudgetEnds {

        @Test
        void theFirstThatFitAreMadeAndTheOthersAreNotStarted() {
            AtomicInteger calls = new AtomicInteger();
            try (Easel easel = paid((call, context) -> {
                        calls.incrementAndGet();
                        return FakeProvider.draw(call, context);
                    })
                    .build()) {
                List<ImageRequest> twelve = boats(12);
                ImageResults results = easel.generateAll(twelve);

                assertEquals(10, results.results().size());
                assertEquals(List.of(), results.failures());
                assertEquals(twelve.subList(10, 12), results.notStarted());
                assertInstanceOf(
                        Outcome.NotStarted.class, results.entries().get(11).outcome());
                EaselException why = results.refusal().orElseThrow();
                assertInstanceOf(BudgetExceededException.class, why);
                assertEquals(
                        "The budget has room for the first 10 of 12 requests, and this one was not sent. All of them cost up to 240 credits. 200 credits are left of 200 credits a day; that resets at 2026-11-23T00:00Z. Send the rest later, ask for less, or raise the budget.",
                        why.getMessage());
                assertInstanceOf(BudgetExceededException.class, assertThrows(EaselException.class, results::orThrow));
            }
            assertEquals(10, calls.get());
            assertHeldOnce(200);
            assertBooked(200, 0);
        }

        @Test
        void aLaterOneThatWouldFitDoesNotOvertakeAnEarlierOneThatDoesNot() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                ImageRequest ten = boat(2).toBuilder().n(10).build();
                ImageResults results = easel.generateAll(List.of(boat(1), ten, boat(3)));
                assertEquals(List.of(ten, boat(3)), results.notStarted());
            }
            assertBooked(20, 0);
        }

        @Test
        void whereNotEvenTheFirstFitsItIsRefusedAsOneRequestIs() {
            AtomicInteger calls = new AtomicInteger();
            ledger.open(ACME, CreditPlan.perDay("small", credits(19)));
            try (Easel easel = client((call, context) -> {
                        calls.incrementAndGet();
                        return FakeProvider.draw(call, context);
                    })
                    .budget(ledger, ACME)
                    .build()) {
                BudgetExceededException one =
                        assertThrows(BudgetExceededException.class, () -> easel.generate(boat(1)));
                BudgetExceededException all =
                        assertThrows(BudgetExceededException.class, () -> easel.generateAll(boats(3)));
                assertEquals(one.getMessage(), all.getMessage());
            }
            assertEquals(0, calls.get());
            assertEquals(List.of(), entries(Entry.Kind.HELD));
        }

        @Test
        void aLimitAndAnAccountHoldTheSameRequests() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                Easel limited = easel.withLimit(Credits.of(50)).withLimit(Money.of("1", "USD"));
                ImageResults results = limited.generateAll(boats(5));

                assertEquals(2, results.results().size());
                assertTrue(
                        results.refusal()
                                .orElseThrow()
                                .getMessage()
                                .contains(
                                        "All of them cost up to 100 credits and 0.2 USD. 50 credits of the limit of 50 credits are left, which does not reset."),
                        results.refusal().orElseThrow().getMessage());
                assertHeldOnce(40);
                assertThrows(BudgetExceededException.class, () -> limited.generate(boat(1)));
                assertEquals(
                        8,
                        easel.withLimit(Credits.of(500))
                                .generateAll(boats(9))
                                .results()
                                .size());
            }
            assertBooked(200, 0);
        }

        @Test
        void whatIsGivenBackCanBeSpentByTheNextOnes() {
            try (Easel easel = client(GenerateAllTest.failing(Charge.NO, 1, 2)).build()) {
                Easel limited = easel.withLimit(Credits.of(60));
                assertEquals(1, limited.generateAll(boats(3)).images().size());
                ImageResults more = limited.generateAll(List.of(boat(3), boat(4), boat(5)));
                assertEquals(2, more.images().size());
                assertEquals(List.of(boat(5)), more.notStarted());
            }
        }

        @Test
        void othersThatTakeTheRestMeanwhileCostNoEndlessTries() {
            ledger.open(ACME, CreditPlan.perDay("large", credits(2_000)));
            AtomicInteger tries = new AtomicInteger();
            // Somebody else holds 20 credits before each try.
            CreditLedger contested = seen(ledger, method -> {
                if (method.equals("hold")) {
                    tries.incrementAndGet();
                    ledger.hold(HoldRequest.of(ACME, credits(20)));
                }
            });
            try (Easel easel =
                    client(FakeProvider::draw).budget(contested, ACME).build()) {
                ImageResults results = easel.generateAll(boats(200));

                assertEquals(5, tries.get());
                assertEquals(48, results.results().size());
                assertEquals(152, results.notStarted().size());
                assertBooked(48 * 20, tries.get() * 20L);
            }
        }
    }

    @Nested
    class UnknownPrices {

        private final ImageRequest unknown =
                boat(2).toBuilder().model(TestModels.GRID).n(3).build();

        @Test
        void oneUnknownPriceRefusesAllAndIsNamed() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                BudgetExceededException e =
                        assertThrows(BudgetExceededException.class, () -> easel.generateAll(List.of(boat(1), unknown)));
                assertTrue(
                        e.getMessage().startsWith("Request 2 of 2: The price of acme/grid in credits is unknown"),
                        e.getMessage());
            }
            assertBooked(0, 0);
        }

        @Test
        void withAnUpperBoundAllThatTheOthersLeaveOfItIsHeldAndSharedByImages() {
            ImageRequest other = unknown.toBuilder().prompt("Boat 3").n(1).build();
            try (Easel easel = paid(FakeProvider::draw).build()) {
                ImageResults results = easel.withLimit(Credits.of(100)).generateAll(List.of(boat(1), unknown, other));
                assertEquals(5, results.images().size());
            }
            assertHeldOnce(100);
            assertBooked(100, 0);
            assertEquals(
                    List.of(credits(60), credits(20)),
                    ledger.uncertain(ACME).stream()
                            .map(Entry::amount)
                            .sorted(Collections.reverseOrder())
                            .toList());
        }

        @Test
        void whatTheyShareIsGivenOutToTheLastCredit() {
            ImageRequest one = unknown.toBuilder().n(1).build();
            List<ImageRequest> seven = IntStream.range(0, 7)
                    .mapToObj(k -> one.toBuilder().prompt("Boat " + k).build())
                    .toList();
            try (Easel easel = paid(FakeProvider::draw).build()) {
                easel.withLimit(Credits.of(10)).generateAll(seven);
            }
            assertBooked(10, 0);
        }

        @Test
        void oneForWhichTheOthersLeaveNothingIsNotStarted() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                ImageResults results =
                        easel.withLimit(Credits.of(40)).generateAll(List.of(boat(1), boat(3), unknown, boat(4)));

                assertEquals(2, results.images().size());
                assertEquals(List.of(unknown, boat(4)), results.notStarted());
                assertTrue(
                        results.refusal()
                                .orElseThrow()
                                .getMessage()
                                .contains("All of them cost up to an unknown sum of credits."),
                        results.refusal().orElseThrow().getMessage());
            }
            assertHeldOnce(40);
            assertBooked(40, 0);
        }

        @Test
        void withoutAnybodyWhoCountsItIsNoMatter() {
            try (Easel easel = client(FakeProvider::draw).build()) {
                assertEquals(
                        4, easel.generateAll(List.of(boat(1), unknown)).images().size());
            }
        }
    }

    /** The same ledger, of which something is told before each call of a method, by its name. */
    private static CreditLedger seen(CreditLedger ledger, Consumer<String> before) {
        InvocationHandler handler = (proxy, method, args) -> {
            before.accept(method.getName());
            try {
                return method.invoke(ledger, args);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        };
        return (CreditLedger) Proxy.newProxyInstance(
                CreditLedger.class.getClassLoader(), new Class<?>[] {CreditLedger.class}, handler);
    }
}
