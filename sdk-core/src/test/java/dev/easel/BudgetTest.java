package dev.easel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.budget.Amount;
import dev.easel.budget.CreditLedger;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.WindowBalance;
import dev.easel.budget.local.FileLedger;
import dev.easel.budget.local.MemoryLedger;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.EaselException;
import dev.easel.error.Failure;
import dev.easel.error.InvalidRequestException;
import dev.easel.event.CallEvent;
import dev.easel.json.Json;
import dev.easel.policy.RetryPolicy;
import dev.easel.pricing.Credits;
import dev.easel.pricing.Money;
import dev.easel.pricing.PriceList;
import dev.easel.pricing.PriceListReader;
import dev.easel.request.ImageRequest;
import dev.easel.result.ImageResult;
import dev.easel.spi.Facts;
import dev.easel.spi.Step;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a client does with a ledger. Each image of the model costs 20 credits and 0.04 USD. */
@Timeout(60)
class BudgetTest {

    private static final Clock CLOCK =
            Clock.fixed(TestModels.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    private static final String ACME = "acme";

    private static final ImageRequest FIVE_IN_THREE_CALLS = images(5);

    @TempDir
    Path dir;

    private final CreditLedger ledger = MemoryLedger.create(CLOCK);

    private static ImageRequest images(int n) {
        return ImageRequest.builder()
                .prompt("A boat")
                .model(TestModels.SEEDED)
                .label("campaign")
                .n(n)
                .build();
    }

    private EaselBuilder client(FakeProvider.Work work) {
        return Easel.builder()
                .provider(new FakeProvider(work))
                .prices(prices(""))
                .spoolDirectory(dir.resolve("spool"))
                .clock(CLOCK);
    }

    private EaselBuilder paid(FakeProvider.Work work) {
        ledger.open(ACME, CreditPlan.perDay("test", credits(200)));
        return client(work).budget(ledger, ACME);
    }

    private static PriceList prices(String more) {
        return prices(more, "");
    }

    /** A list with more in it, and with more said of the model's tariff. */
    private static PriceList prices(String more, String ofTheModel) {
        String json = """
                {"source": "made up", "read": "2026-11-22", "tariffs": {"acme/seeded": [
                 {"currency": "USD", "output": {"perImage": 0.04}, "creditsAs": "gpt-image-2" %s}]} %s}""".formatted(ofTheModel, more);
        try {
            return PriceListReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "prices.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Amount credits(long amount) {
        return Amount.of(Credits.of(amount));
    }

    private static Amount usd(String amount) {
        return Amount.of(Money.of(amount, "USD"));
    }

    private WindowBalance day(String account) {
        return ledger.balance(account).windows().get(0);
    }

    private void assertBooked(long used, long held) {
        assertEquals(credits(used), day(ACME).used());
        assertEquals(credits(held), day(ACME).held());
    }

    private List<Entry> settled() {
        return ledger.entries(ACME, Instant.EPOCH, CLOCK.instant().plusSeconds(1)).stream()
                .filter(entry -> entry.kind() == Entry.Kind.SETTLED)
                .toList();
    }

    private static Step failing(Charge charge) {
        return new Step.Fail(Failure.builder()
                .category(Category.SERVER)
                .message("Failed.")
                .charge(charge)
                .requestId("req_7")
                .build());
    }

    /** Draws, but the call of the third image fails. */
    private static FakeProvider.Work secondCallFails(Charge charge) {
        return (call, context) -> call.first() == 2 ? failing(charge) : FakeProvider.draw(call, context);
    }

    @Nested
    class Holding {

        @Test
        void theUpperEndIsHeldBeforeAnythingIsDoneAndSettledBeforeTheResultIsThere() {
            List<Amount> heldMeanwhile = Collections.synchronizedList(new ArrayList<>());
            FakeProvider.Work looking = (call, context) -> {
                heldMeanwhile.add(day(ACME).held().plus(day(ACME).used()));
                return FakeProvider.draw(call, context);
            };
            try (Easel easel = paid(looking).build()) {
                ImageResult result = easel.generate(FIVE_IN_THREE_CALLS);
                assertEquals(Credits.of(100), result.cost().credits().orElseThrow());
            }
            assertEquals(List.of(credits(100), credits(100), credits(100)), heldMeanwhile);
            assertBooked(100, 0);
            assertEquals("campaign", settled().get(0).label().orElseThrow());
        }

        @Test
        void whatDoesNotFitIsRefusedAndNothingIsSent() {
            AtomicInteger calls = new AtomicInteger();
            FakeProvider.Work counting = (call, context) -> {
                calls.incrementAndGet();
                return FakeProvider.draw(call, context);
            };
            try (Easel easel = paid(counting).build()) {
                easel.generate(FIVE_IN_THREE_CALLS);
                assertEquals(3, calls.get());
                BudgetExceededException e =
                        assertThrows(BudgetExceededException.class, () -> easel.generate(images(6)));
                assertTrue(e.getMessage().contains("up to 120 credits"), e.getMessage());
                assertTrue(e.getMessage().contains("100 credits are left"), e.getMessage());
                assertThrows(BudgetExceededException.class, () -> easel.generateAsync(images(6)));
                assertThrows(BudgetExceededException.class, () -> easel.generateInto(dir.resolve("out"), images(6)));
            }
            assertEquals(3, calls.get());
            assertBooked(100, 0);
        }

        @Test
        void aCallThatIsRefusedForOtherReasonsHoldsNothing() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                ImageRequest gone = images(1).toBuilder().model(TestModels.GONE).build();
                assertThrows(InvalidRequestException.class, () -> easel.generate(gone));
            }
            assertBooked(0, 0);
        }

        @Test
        void retriesThatMayBeBilledAreHeldToo() {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch looked = new CountDownLatch(1);
            try (Easel easel = paid((call, context) -> {
                        begun.countDown();
                        await(looked);
                        return FakeProvider.draw(call, context);
                    })
                    .retry(RetryPolicy.standard().retryEvenIfBilled(2))
                    .build()) {
                ImageCall call = easel.start(images(1));
                await(begun);
                assertBooked(0, 60);
                looked.countDown();
                call.result();
                assertBooked(20, 0);
            }
        }

        @Test
        void aListenerHearsWhatIsHeldAndSettled() {
            List<String> heard = Collections.synchronizedList(new ArrayList<>());
            try (Easel easel = paid(FakeProvider::draw)
                    .listener(event -> {
                        if (event instanceof CallEvent.Held held) {
                            heard.add("held " + held.amount());
                        } else if (event instanceof CallEvent.Settled settled) {
                            heard.add("settled " + settled.amount());
                        }
                    })
                    .build()) {
                easel.generateAsync(images(2)).join();
            }
            assertEquals(List.of("held 40 credits", "settled 40 credits"), heard);
        }
    }

    @Nested
    class Settling {

        @Test
        void aCallThatSurelyCostNothingIsGivenBack() {
            try (Easel easel = paid(secondCallFails(Charge.NO)).build()) {
                assertEquals(3, easel.generate(FIVE_IN_THREE_CALLS).images().size());
            }
            assertBooked(60, 0);
            assertEquals(2, settled().size());
            assertEquals(List.of(), ledger.uncertain(ACME));
        }

        @Test
        void aCallThatMayHaveBeenBilledIsBookedInFullAndListed() {
            try (Easel easel = paid(secondCallFails(Charge.MAYBE)).build()) {
                easel.generate(FIVE_IN_THREE_CALLS);
            }
            assertBooked(100, 0);
            Entry uncertain = ledger.uncertain(ACME).get(0);
            assertEquals(credits(40), uncertain.amount());
            assertEquals(List.of("req_7"), uncertain.requestIds());
            ledger.reconcile(uncertain, credits(0));
            assertBooked(60, 0);
        }

        @Test
        void aRefusalThatWasBilledCostsNoCredits() {
            try (Easel easel = paid((call, context) -> failing(Charge.YES)).build()) {
                assertThrows(EaselException.class, () -> easel.generate(images(1)));
            }
            assertBooked(0, 0);
        }

        @Test
        void eachCallIsSettledAsSoonAsItEnds() {
            CountDownLatch settled = new CountDownLatch(2);
            CountDownLatch looked = new CountDownLatch(1);
            FakeProvider.Work lastWaits = (call, context) -> {
                if (call.first() == 4) {
                    await(looked);
                }
                return FakeProvider.draw(call, context);
            };
            try (Easel easel = paid(lastWaits)
                    .listener(event -> {
                        if (event instanceof CallEvent.Settled) {
                            settled.countDown();
                        }
                    })
                    .build()) {
                ImageCall call = easel.start(FIVE_IN_THREE_CALLS);
                await(settled);
                assertBooked(80, 20);
                looked.countDown();
                call.result();
                assertBooked(100, 0);
            }
        }

        @Test
        void aCancelledCallThatWasNeverSentIsGivenBackBeforeItsEndIsTold() {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            Easel easel = paid((call, context) -> {
                        begun.countDown();
                        await(never);
                        return FakeProvider.draw(call, context);
                    })
                    .build();
            try {
                ImageCall call = easel.start(FIVE_IN_THREE_CALLS);
                await(begun);
                assertBooked(0, 100);
                call.cancel();
                assertThrows(EaselException.class, call::result);
                assertBooked(0, 0);
                ImageCall other = easel.start(images(1));
                easel.close();
                assertThrows(EaselException.class, other::result);
                assertBooked(0, 0);
            } finally {
                never.countDown();
            }
        }

        @Test
        void moreImagesThanWereAskedCostNoMoreCredits() {
            FakeProvider.Work generous = (call, context) -> {
                Step.Done one = (Step.Done) FakeProvider.draw(call, context);
                Step.Done two = (Step.Done) FakeProvider.draw(call, context);
                return new Step.Done(List.of(one.images().get(0), two.images().get(0)), Facts.NONE);
            };
            try (Easel easel = paid(generous).build()) {
                assertEquals(2, easel.generate(images(1)).images().size());
            }
            assertBooked(20, 0);
        }

        @Test
        void aLedgerThatFailsMeanwhileLosesNoImage() {
            Path file = dir.resolve("ledger");
            CreditLedger onDisk = FileLedger.open(file, CLOCK);
            onDisk.open(ACME, CreditPlan.FREE);
            FakeProvider.Work breaking = (call, context) -> {
                Files.move(file, dir.resolve("away"));
                return FakeProvider.draw(call, context);
            };
            try (Easel easel = client(breaking).budget(onDisk, ACME).build()) {
                assertEquals(1, easel.generate(images(1)).images().size());
            }
            onDisk.close();
            try (CreditLedger again = FileLedger.open(dir.resolve("away"), CLOCK)) {
                assertEquals(credits(20), again.balance(ACME).windows().get(0).held());
            }
        }
    }

    @Nested
    class MoneyAccounts {

        private EaselBuilder dollars(FakeProvider.Work work) {
            ledger.open("dollars", CreditPlan.perDay("dollars", usd("0.5")));
            return client(work).budget(ledger, "dollars");
        }

        @Test
        void moneyIsHeldAndSettledExactly() {
            try (Easel easel = dollars(secondCallFails(Charge.NO)).build()) {
                easel.generate(FIVE_IN_THREE_CALLS);
            }
            assertEquals(usd("0.12"), day("dollars").used());
            assertEquals(usd("0"), day("dollars").held());
        }

        @Test
        void whatARefusalWasBilledIsBooked() {
            PriceList reporting = prices("", ", \"reported\": {\"cost\": {\"at\": \"cost\"}}");
            FakeProvider.Work refusing = (call, context) ->
                    new Step.Fail(((Step.Fail) failing(Charge.YES)).failure(), Json.parse("{\"cost\": 0.013}"));
            try (Easel easel = dollars(refusing).prices(reporting).build()) {
                assertThrows(EaselException.class, () -> easel.generate(images(1)));
            }
            assertEquals(usd("0.013"), day("dollars").used());
            assertEquals(List.of(), ledger.uncertain("dollars"));
        }

        @Test
        void anotherCurrencyNeedsARate() {
            ledger.open("yuan", CreditPlan.perDay("yuan", Amount.of(Money.of("5", "CNY"))));
            try (Easel easel = client(FakeProvider::draw).budget(ledger, "yuan").build()) {
                BudgetExceededException e =
                        assertThrows(BudgetExceededException.class, () -> easel.generate(images(1)));
                assertTrue(e.getMessage().contains("in CNY is unknown"), e.getMessage());
            }
            PriceList rate = prices(
                    ", \"exchangeRates\": [{\"from\": \"USD\", \"to\": \"CNY\", \"rate\": 7.1, \"read\": \"2026-11-20\"}]");
            try (Easel easel = client(FakeProvider::draw)
                    .prices(rate)
                    .budget(ledger, "yuan")
                    .build()) {
                easel.generate(images(1));
            }
            assertEquals(Amount.of(Money.of("0.284", "CNY")), day("yuan").used());
        }
    }

    @Nested
    class UnknownPrices {

        private final ImageRequest unknown =
                images(2).toBuilder().model(TestModels.GRID).build();

        @Test
        void anUnknownPriceIsRefused() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                BudgetExceededException e = assertThrows(BudgetExceededException.class, () -> easel.generate(unknown));
                assertTrue(e.getMessage().contains("acme/grid in credits is unknown"), e.getMessage());
            }
            assertBooked(0, 0);
        }

        @Test
        void anUpperBoundOfTheCallersOwnIsHeldForItAndBookedAsUncertain() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                easel.withLimit(Credits.of(50)).generate(unknown);
                assertBooked(50, 0);
                assertTrue(ledger.uncertain(ACME).get(0).uncertain());
                assertThrows(
                        BudgetExceededException.class,
                        () -> easel.withLimit(Money.of("1", "USD")).generate(unknown));
            }
        }

        @Test
        void whereNothingIsLeftOfTheUpperBoundItIsRefused() {
            AtomicInteger calls = new AtomicInteger();
            try (Easel easel = client((call, context) -> {
                        calls.incrementAndGet();
                        return FakeProvider.draw(call, context);
                    })
                    .build()) {
                Easel limited = easel.withLimit(Credits.of(50));
                limited.generate(unknown);
                BudgetExceededException e =
                        assertThrows(BudgetExceededException.class, () -> limited.generate(unknown));
                assertTrue(e.getMessage().contains("acme/grid in credits is unknown"), e.getMessage());
                assertTrue(e.getMessage().contains("nothing is left for it"), e.getMessage());
            }
            assertEquals(1, calls.get());
        }

        @Test
        void withoutAnybodyWhoCountsItIsNoMatter() {
            try (Easel easel = client(FakeProvider::draw).build()) {
                assertEquals(2, easel.generate(unknown).images().size());
            }
        }
    }

    @Nested
    class Views {

        @Test
        void tenantsShareAClientAndNotTheirBudgets() {
            ledger.open("other", CreditPlan.perDay("small", credits(20)));
            try (Easel easel = paid(FakeProvider::draw).build()) {
                Easel other = easel.withAccount("other");
                other.generate(images(1));
                assertThrows(BudgetExceededException.class, () -> other.generate(images(1)));
                easel.generate(images(1));
            }
            assertEquals(credits(20), day("other").used());
            assertBooked(20, 0);
        }

        @Test
        void aLimitCountsAllCallsOfItsViewAndTheAccountBesides() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                Easel limited = easel.withLimit(Credits.of(50));
                limited.generate(images(2));
                BudgetExceededException e =
                        assertThrows(BudgetExceededException.class, () -> limited.generate(images(1)));
                assertTrue(e.getMessage().contains("10 credits of the limit of 50 credits are left"), e.getMessage());
                easel.generate(images(1));
                assertBooked(60, 0);
                Easel narrower = easel.withLimit(Credits.of(100)).withLimit(Money.of("0.04", "USD"));
                narrower.generate(images(1));
                assertThrows(BudgetExceededException.class, () -> narrower.generate(images(1)));
                assertBooked(80, 0);
            }
        }

        @Test
        void whatTheAccountRefusesIsNotTakenFromTheLimit() {
            try (Easel easel = paid(FakeProvider::draw).build()) {
                Easel limited = easel.withLimit(Credits.of(240));
                limited.generate(images(5));
                assertThrows(BudgetExceededException.class, () -> limited.generate(images(6)));
                limited.generate(images(5));
                assertBooked(200, 0);
            }
        }

        @Test
        void aLimitNeedsNoLedger() {
            try (Easel easel = client(secondCallFails(Charge.NO)).build()) {
                Easel limited = easel.withLimit(Credits.of(100));
                limited.generate(FIVE_IN_THREE_CALLS);
                limited.generate(images(2));
                assertThrows(BudgetExceededException.class, () -> limited.generate(images(1)));
                InvalidRequestException e =
                        assertThrows(InvalidRequestException.class, () -> easel.withAccount("acme"));
                assertTrue(e.getMessage().contains("no ledger"), e.getMessage());
            }
        }

        @Test
        void closingAViewClosesNothing() {
            Easel easel = paid(FakeProvider::draw).build();
            Easel view = easel.withAccount(ACME);
            view.close();
            assertEquals(1, easel.generate(images(1)).images().size());
            assertEquals(1, view.generate(images(1)).images().size());
            easel.close();
            assertThrows(InvalidRequestException.class, () -> view.generate(images(1)));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
