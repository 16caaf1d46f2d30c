package dev.easel.budget;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The laws of every ledger, as random lives of an account. A ledger's own class says how often and on which books. */
abstract class LedgerLaws {

    private static final List<String> STARTS = List.of(
            "2026-11-22T10:00:00Z",
            "2026-01-31T22:00:00Z",
            "2028-02-28T12:00:00Z",
            "2026-03-28T20:00:00Z",
            "2026-10-24T20:00:00Z",
            "2026-12-31T23:59:59.999999Z");

    private static final List<ZoneId> ZONES = List.of(
            ZoneOffset.UTC,
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Tokyo"),
            ZoneId.of("Australia/Lord_Howe"));

    /** Makes the books empty. */
    protected abstract void clear();

    /** A ledger on the books, which may be opened again after it was closed. */
    protected abstract CreditLedger open(MutableClock clock);

    /** Lives a life on the ledger and on its model. */
    protected final void live(String start, CreditPlan plan, List<Move> moves) {
        clear();
        MutableClock clock = new MutableClock(start);
        new World(clock, plan, () -> open(clock)).play(moves);
    }

    @Provide
    protected Arbitrary<String> starts() {
        return Arbitraries.of(STARTS);
    }

    @Provide
    protected Arbitrary<CreditPlan> plans() {
        Arbitrary<CreditPlan> shapes = Arbitraries.of(
                CreditPlan.FREE,
                CreditPlan.perDay("day", World.credits(100)),
                CreditPlan.perMonth("month", World.credits(300)));
        return Combinators.combine(shapes, Arbitraries.of(ZONES)).as(CreditPlan::inZone);
    }

    @Provide
    protected Arbitrary<List<Move>> lives() {
        return Arbitraries.frequencyOf(List.of(
                        of(8, holds()),
                        of(5, settles()),
                        of(3, holdNumbers().map(Move.Release::new)),
                        of(2, reconciles()),
                        of(4, clocks()),
                        of(1, plans().map(Move.Replan::new)),
                        of(1, Arbitraries.just(new Move.Reopen()))))
                .list()
                .ofMaxSize(40);
    }

    private static Tuple2<Integer, Arbitrary<Move>> of(int often, Arbitrary<? extends Move> moves) {
        return Tuple.of(often, moves.map(move -> move));
    }

    private static Arbitrary<Integer> holdNumbers() {
        return Arbitraries.integers().between(0, 20);
    }

    private static Arbitrary<Move> holds() {
        return Arbitraries.longs().between(0, 90).map(Move.Hold::new);
    }

    private static Arbitrary<Move> settles() {
        return Combinators.combine(
                        holdNumbers(),
                        Arbitraries.of("", "", "0", "1"),
                        Arbitraries.longs().between(0, 100),
                        Arbitraries.of(false, false, true))
                .as(Move.Settle::new);
    }

    private static Arbitrary<Move> reconciles() {
        Arbitrary<Long> actual = Arbitraries.longs().between(0, 100);
        return Arbitraries.oneOf(
                Combinators.combine(holdNumbers(), actual).as(Move.Reconcile::new),
                Combinators.combine(holdNumbers(), Arbitraries.of("", "0"), actual)
                        .as(Move.ReconcileAny::new));
    }

    private static Arbitrary<Move> clocks() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 40).map(Duration::ofMinutes),
                        Arbitraries.integers().between(1, 30).map(Duration::ofHours),
                        Arbitraries.integers().between(1, 40).map(Duration::ofDays),
                        Arbitraries.integers().between(-50, 0).map(Duration::ofHours))
                .map(Move.Clock::new);
    }
}
