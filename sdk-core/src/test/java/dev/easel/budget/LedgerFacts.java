package dev.easel.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.easel.error.BudgetExceededException;
import dev.easel.error.Category;
import dev.easel.error.Charge;
import dev.easel.error.InvalidRequestException;
import dev.easel.pricing.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What users rely on in every ledger. A ledger's own class says on which books. */
abstract class LedgerFacts {

    static final String ACME = "acme";

    final MutableClock clock = new MutableClock("2026-11-22T10:00:00Z");
    CreditLedger ledger;

    /** Empty books. */
    abstract void clear();

    abstract CreditLedger open(MutableClock clock);

    @BeforeEach
    void openLedger() {
        clear();
        ledger = open(clock);
    }

    @AfterEach
    void closeLedger() {
        ledger.close();
    }

    Hold hold(long credits) {
        return ledger.hold(HoldRequest.of(ACME, credits(credits)));
    }

    void spend(long credits) {
        ledger.settle(hold(credits).id(), Bill.of(credits(credits)));
    }

    static Amount credits(long amount) {
        return World.credits(amount);
    }

    static Amount usd(String amount) {
        return Amount.of(Money.of(amount, "USD"));
    }

    Amount used(Period period) {
        return window(period).used();
    }

    WindowBalance window(Period period) {
        return ledger.balance(ACME).windows().stream()
                .filter(each -> each.window().period() == period)
                .findFirst()
                .orElseThrow();
    }

    List<Entry> history() {
        return ledger.entries(ACME, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"));
    }

    @Nested
    class Refusing {

        @BeforeEach
        void openFree() {
            ledger.open(ACME, CreditPlan.FREE);
        }

        @Test
        void aRefusalSaysWhatItWouldCostWhatIsLeftAndWhenItResets() {
            spend(60);
            BudgetExceededException e = assertThrows(BudgetExceededException.class, () -> hold(40));
            assertEquals(
                    "This would cost up to 40 credits, which account \"acme\" cannot hold. 20 credits are left of 80 credits"
                            + " a day; that resets at 2026-11-23T00:00Z. Nothing was sent. Wait, ask for less, or give the"
                            + " account a larger plan.",
                    e.getMessage());
            assertEquals(Category.BUDGET, e.category());
            assertEquals(Charge.NO, e.charge());
            assertEquals(Optional.of(Duration.ofHours(14)), e.retryAfter());
            assertEquals("day", e.problems().get(0).option());
        }

        @Test
        void aRefusedHoldBooksNothing() {
            hold(60);
            Balance before = ledger.balance(ACME);
            assertThrows(BudgetExceededException.class, () -> hold(21));
            assertEquals(before, ledger.balance(ACME));
            assertEquals(2, history().size());
            assertEquals(credits(20), before.left());
        }

        @Test
        void whatIsMoreThanTheLimitNeverFits() {
            BudgetExceededException e = assertThrows(BudgetExceededException.class, () -> hold(81));
            assertTrue(e.getMessage().contains("It will never fit"), e.getMessage());
            assertEquals(Optional.empty(), e.retryAfter());
        }

        @Test
        void onTheSixthFullDayTheMonthRefuses() {
            clock.set("2026-12-02T09:00:00Z");
            for (int day = 1; day <= 5; day++) {
                for (int image = 1; image <= 4; image++) {
                    spend(20);
                }
                BudgetExceededException full = assertThrows(BudgetExceededException.class, () -> hold(20));
                assertTrue(full.getMessage().contains("a day"), full.getMessage());
                clock.move(Duration.ofDays(1));
            }
            BudgetExceededException e = assertThrows(BudgetExceededException.class, () -> hold(20));
            assertTrue(e.getMessage().contains("Nothing is left of 400 credits a month"), e.getMessage());
            assertTrue(e.getMessage().contains("resets at 2027-01-01T00:00Z"), e.getMessage());
            clock.set("2027-01-01T00:00:00Z");
            spend(20);
            assertEquals(credits(20), used(Period.MONTH));
        }

        @Test
        void anAccountThatNobodyOpenedIsNamed() {
            InvalidRequestException e = assertThrows(
                    InvalidRequestException.class, () -> ledger.hold(HoldRequest.of("nobody", credits(1))));
            assertTrue(e.getMessage().contains("\"nobody\""), e.getMessage());
            assertThrows(InvalidRequestException.class, () -> ledger.balance("nobody"));
            assertThrows(InvalidRequestException.class, () -> ledger.settle("no-hold", Bill.of(credits(1))));
        }

        @Test
        void anAccountCountsOneUnitOnly() {
            String id = hold(10).id();
            assertThrows(InvalidRequestException.class, () -> ledger.hold(HoldRequest.of(ACME, usd("0.1"))));
            assertThrows(InvalidRequestException.class, () -> ledger.settle(id, Bill.of(usd("0.1"))));
            assertThrows(
                    InvalidRequestException.class, () -> ledger.open(ACME, CreditPlan.perDay("dollars", usd("5"))));
            assertEquals(credits(10), window(Period.DAY).held());
        }
    }

    @Nested
    class Settling {

        @BeforeEach
        void openFree() {
            ledger.open(ACME, CreditPlan.FREE);
        }

        @Test
        void aHoldIsSettledOrReleasedOnce() {
            String settled = hold(30).id();
            ledger.settle(settled, Bill.of(credits(20)));
            ledger.settle(settled, Bill.of(credits(25)));
            assertThrows(InvalidRequestException.class, () -> ledger.release(settled));
            String released = hold(30).id();
            ledger.release(released);
            ledger.release(released);
            assertThrows(InvalidRequestException.class, () -> ledger.settle(released, Bill.of(credits(5))));
            assertEquals(credits(20), used(Period.DAY));
            assertEquals(credits(0), window(Period.DAY).held());
        }

        @Test
        void eachCallOfAFanOutIsSettledAloneAndTheRestGoesBackOnce() {
            String id = hold(60).id();
            ledger.settle(id, "0", Bill.of(credits(20)));
            ledger.settle(id, "0", Bill.of(credits(20)));
            ledger.settle(id, "2", Bill.of(credits(15)));
            assertEquals(credits(35), used(Period.DAY));
            assertEquals(credits(25), window(Period.DAY).held());
            ledger.release(id);
            ledger.release(id);
            assertThrows(InvalidRequestException.class, () -> ledger.settle(id, "1", Bill.of(credits(20))));
            assertEquals(credits(45), ledger.balance(ACME).left());
        }

        @Test
        void aBillAboveItsHoldIsBookedInFullAndMarked() {
            ledger.settle(hold(30).id(), Bill.of(credits(100)));
            assertEquals(credits(100), used(Period.DAY));
            assertEquals(credits(0), ledger.balance(ACME).left());
            assertThrows(BudgetExceededException.class, () -> hold(0));
            assertTrue(history().get(2).exceeded());
            clock.move(Duration.ofDays(1));
            hold(80);
        }

        @Test
        void anOverflowBooksNothing() {
            String id = hold(30).id();
            Amount most = credits(1_000_000_000_000_000_000L - 30);
            ledger.settle(hold(1).id(), Bill.of(most));
            assertThrows(InvalidRequestException.class, () -> ledger.settle(id, Bill.of(credits(31))));
            assertEquals(most, used(Period.DAY));
            assertEquals(
                    3,
                    history().stream()
                            .filter(e -> e.kind() != Entry.Kind.OPENED)
                            .count());
        }

        @Test
        void moneyIsExact() {
            ledger.open("dollars", CreditPlan.perDay("dollars", usd("0.3")));
            String one = ledger.hold(HoldRequest.of("dollars", usd("0.1"))).id();
            ledger.hold(HoldRequest.of("dollars", usd("0.2")));
            assertEquals(usd("0"), ledger.balance("dollars").left());
            ledger.settle(one, Bill.of(usd("0.000000000000000001")));
            assertEquals(usd("0.099999999999999999"), ledger.balance("dollars").left());
        }

        @Test
        void theHistoryTellsLabelsAndRequestIdsAndForeignWordsHarmNothing() {
            String id = ledger.hold(HoldRequest.builder()
                            .account(ACME)
                            .amount(credits(9))
                            .label("hero \u0000 \uD800 campaign\n")
                            .build())
                    .id();
            ledger.settle(
                    id,
                    Bill.builder()
                            .amount(credits(7))
                            .addRequestIds(
                                    "req_1", "x\u0000\r\n\uDC00'; DROP TABLE easel_hold; --", "y".repeat(100_000))
                            .build());
            Entry settled = history().get(2);
            assertEquals(Optional.of("hero  \uFFFD campaign"), settled.label());
            assertEquals(
                    List.of("req_1", "x\uFFFD'; DROP TABLE easel_hold; --", "y".repeat(Bill.MAX_REQUEST_ID)),
                    settled.requestIds());
            assertEquals(List.of(Entry.Kind.OPENED, Entry.Kind.HELD, Entry.Kind.SETTLED), kinds());
            assertEquals(Optional.of(CreditPlan.FREE), history().get(0).plan());
        }

        private List<Entry.Kind> kinds() {
            return history().stream().map(Entry::kind).toList();
        }
    }

    @Nested
    class Time {

        @Test
        void whatIsReleasedAfterMidnightGoesBackToItsDay() {
            ledger.open(ACME, CreditPlan.FREE);
            String late = hold(80).id();
            clock.set("2026-11-23T00:00:00Z");
            assertEquals(credits(80), ledger.balance(ACME).left());
            hold(50);
            ledger.release(late);
            assertEquals(credits(30), ledger.balance(ACME).left());
            assertEquals(credits(50), window(Period.MONTH).held());
        }

        @Test
        void aClockThatGoesBackOpensNoClosedDay() {
            ledger.open(ACME, CreditPlan.FREE);
            spend(80);
            clock.set("2026-11-23T00:00:01Z");
            spend(80);
            clock.set("2026-11-22T12:00:00Z");
            assertThrows(BudgetExceededException.class, () -> hold(1));
            clock.set("2026-11-01T12:00:00Z");
            assertThrows(BudgetExceededException.class, () -> hold(1));
            assertEquals(
                    Instant.parse("2026-11-24T00:00:00Z"), window(Period.DAY).resets());
            assertEquals(
                    List.of(Instant.parse("2026-11-22T10:00:00Z"), Instant.parse("2026-11-23T00:00:01Z")),
                    history().stream().map(Entry::at).distinct().toList());
        }

        @Test
        void aLeapOfMoreThanADayIsReported() {
            ledger.open(ACME, CreditPlan.FREE);
            hold(1);
            clock.move(Duration.ofHours(25));
            hold(1);
            clock.move(Duration.ofHours(23));
            hold(1);
            List<Entry> leaps = history().stream()
                    .filter(entry -> entry.kind() == Entry.Kind.LEAPT)
                    .toList();
            assertEquals(1, leaps.size());
            assertTrue(leaps.get(0).note().orElseThrow().contains("2026-11-22T10:00:00Z to 2026-11-23T11:00:00Z"));
        }

        @Test
        void daysOf23And25HoursAreDays() {
            ledger.open(ACME, CreditPlan.perDay("paris", credits(10)).inZone(ZoneId.of("Europe/Paris")));
            assertDayLasts(Duration.ofHours(23), "2027-03-27T23:00:00Z");
            assertDayLasts(Duration.ofHours(25), "2027-10-30T22:00:00Z");
        }

        private void assertDayLasts(Duration length, String start) {
            clock.set(start);
            spend(10);
            clock.move(length.minusNanos(1_000));
            assertThrows(BudgetExceededException.class, () -> hold(1));
            clock.move(Duration.ofNanos(1_000));
            spend(10);
        }

        @Test
        void anotherZoneCountsWhatWasBookedInItsOwnDays() {
            clock.set("2026-11-22T14:00:00Z");
            ledger.open(ACME, CreditPlan.FREE);
            spend(30);
            clock.set("2026-11-22T16:00:00Z");
            spend(20);
            ledger.open(ACME, CreditPlan.FREE.inZone(ZoneId.of("Asia/Tokyo")));
            assertEquals(credits(20), used(Period.DAY));
            assertEquals(credits(50), used(Period.MONTH));
            ledger.open(ACME, CreditPlan.PREMIUM);
            assertEquals(credits(1_550), ledger.balance(ACME).left());
        }
    }

    @Nested
    class Reconciling {

        @BeforeEach
        void openFree() {
            ledger.open(ACME, CreditPlan.FREE);
        }

        @Test
        void anUncertainBillCountsUntilItIsReconciled() {
            Bill maybe = Bill.builder()
                    .amount(credits(30))
                    .uncertain(true)
                    .addRequestId("req_9")
                    .build();
            ledger.settle(hold(30).id(), maybe);
            assertEquals(credits(50), ledger.balance(ACME).left());
            Entry entry = ledger.uncertain(ACME).get(0);
            assertEquals(List.of("req_9"), entry.requestIds());
            clock.move(Duration.ofHours(9));
            assertEquals(credits(50), ledger.balance(ACME).left());
            ledger.reconcile(entry, credits(0));
            ledger.reconcile(entry, credits(0));
            assertEquals(credits(80), ledger.balance(ACME).left());
            assertEquals(List.of(), ledger.uncertain(ACME));
        }

        @Test
        void aHoldWhoseTimeIsOverIsListedAndCountsAllTheSame() {
            Hold hold = hold(30);
            assertEquals(List.of(), ledger.uncertain(ACME));
            clock.move(Duration.ofMinutes(HoldRequest.DEFAULT_MINUTES));
            Entry entry = ledger.uncertain(ACME).get(0);
            assertEquals(Optional.of(hold.id()), entry.hold());
            assertEquals(credits(30), entry.amount());
            assertEquals(credits(50), ledger.balance(ACME).left());
            ledger.reconcile(entry, credits(12));
            assertEquals(credits(68), ledger.balance(ACME).left());
            assertThrows(InvalidRequestException.class, () -> ledger.settle(hold.id(), Bill.of(credits(12))));
            assertThrows(InvalidRequestException.class, () -> ledger.release(hold.id()));
            ledger.reconcile(entry, credits(30));
            assertEquals(credits(50), ledger.balance(ACME).left());
        }

        @Test
        void whatIsCertainOrStillAtWorkIsNotReconciled() {
            Hold live = hold(10);
            Entry made = Entry.builder()
                    .kind(Entry.Kind.HELD)
                    .account(ACME)
                    .at(live.at())
                    .amount(credits(10))
                    .hold(live.id())
                    .build();
            assertThrows(InvalidRequestException.class, () -> ledger.reconcile(made, credits(0)));
            ledger.settle(live.id(), Bill.of(credits(10)));
            assertThrows(InvalidRequestException.class, () -> ledger.reconcile(made, credits(0)));
            assertEquals(credits(10), used(Period.DAY));
        }
    }

    @Nested
    class Sharing {

        @Test
        void threadsNeverOverspendAndNeverUnderspend() throws Exception {
            ledger.open(ACME, CreditPlan.perDay("many", credits(120)));
            Threads.run(8, thread -> {
                while (true) {
                    try {
                        spend(1);
                    } catch (BudgetExceededException full) {
                        return;
                    }
                }
            });
            assertEquals(credits(120), used(Period.DAY));
            assertEquals(credits(0), window(Period.DAY).held());
        }

        @Test
        void ofManyWhoSettleOrReleaseOneHoldExactlyOneDoes() throws Exception {
            ledger.open(ACME, CreditPlan.FREE);
            String id = hold(30).id();
            List<Boolean> done = Threads.run(8, thread -> {
                if (thread % 2 == 0) {
                    ledger.settle(id, Bill.of(credits(30)));
                } else {
                    ledger.release(id);
                }
            });
            boolean settled = used(Period.DAY).equals(credits(30));
            for (int thread = 0; thread < done.size(); thread++) {
                assertEquals(settled == (thread % 2 == 0), done.get(thread));
            }
            assertEquals(credits(0), window(Period.DAY).held());
            assertEquals(3, history().size());
        }

        @Test
        void manyOpenOneAccountAtOnce() throws Exception {
            Threads.run(8, thread -> ledger.open("shared", CreditPlan.FREE));
            assertEquals(
                    1,
                    ledger.entries("shared", Instant.EPOCH, clock.instant().plusSeconds(1))
                            .size());
        }

        @Test
        void accountsDoNotTouchEachOther() {
            Stream.of("a", "b").forEach(name -> ledger.open(name, CreditPlan.FREE));
            ledger.hold(HoldRequest.of("a", credits(80)));
            assertEquals(credits(80), ledger.balance("b").left());
            assertEquals(
                    1,
                    ledger.entries("b", Instant.EPOCH, clock.instant().plusSeconds(1))
                            .size());
        }

        @Test
        void anInterruptIsKeptAndLosesNothing() {
            ledger.open(ACME, CreditPlan.FREE);
            Thread.currentThread().interrupt();
            hold(10);
            assertTrue(Thread.interrupted());
            assertEquals(credits(70), ledger.balance(ACME).left());
        }
    }
}
