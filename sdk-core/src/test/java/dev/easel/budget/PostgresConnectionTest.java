package dev.easel.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import dev.easel.budget.PostgresProxy.Cut;
import dev.easel.budget.jdbc.JdbcLedger;
import dev.easel.error.BudgetExceededException;
import dev.easel.error.LocalFailureException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a ledger whose connection to PostgreSQL is slow, or is cut at the worst moment. */
class PostgresConnectionTest {

    private static final String ACME = "acme";

    private PostgresProxy proxy;
    private HikariDataSource pool;
    private CreditLedger ledger;

    @BeforeEach
    void openLedger() throws IOException {
        Databases.clearLedger(Databases.postgres());
        proxy = new PostgresProxy(Databases.postgresPort());
        pool = Databases.pool(proxy.url(), "postgres", 2);
        ledger = JdbcLedger.on(pool);
        ledger.open(ACME, CreditPlan.FREE);
        spend(1);
    }

    @AfterEach
    void close() throws IOException {
        pool.close();
        proxy.close();
    }

    private Hold hold(long credits) {
        return ledger.hold(HoldRequest.of(ACME, World.credits(credits)));
    }

    private void spend(long credits) {
        ledger.settle(hold(credits).id(), Bill.of(World.credits(credits)));
    }

    @Test
    void aHoldIsOneRoundTrip() {
        hold(1);
        int before = proxy.roundTrips();
        for (int k = 0; k < 5; k++) {
            hold(1);
        }
        assertEquals(5, proxy.roundTrips() - before);
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionCutInTheMiddleOfAHoldHoldsOnce(Cut cut) {
        proxy.cut("WITH admitted", cut);
        Hold hold = hold(10);
        assertTrue(proxy.hasCut());
        assertSums(1, 10);
        ledger.release(hold.id());
        assertSums(1, 0);
    }

    @ParameterizedTest
    @EnumSource
    void theLastCreditIsNotRefusedToItsOwnHold(Cut cut) {
        proxy.cut("WITH admitted", cut);
        hold(79);
        assertTrue(proxy.hasCut());
        assertSums(1, 79);
        assertThrows(BudgetExceededException.class, () -> hold(1));
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionCutInTheMiddleOfASettlementSettlesOnce(Cut cut) {
        for (String moment : List.of("FOR UPDATE", "UPDATE easel_hold", "INSERT INTO easel_entry", "COMMIT")) {
            Hold hold = hold(10);
            proxy.cut(moment, cut);
            ledger.settle(hold.id(), Bill.of(World.credits(5)));
            assertTrue(proxy.hasCut(), moment);
        }
        assertSums(21, 0);
        assertEquals(5, entries(Entry.Kind.SETTLED));
    }

    @ParameterizedTest
    @EnumSource
    void aConnectionCutInTheMiddleOfAFirstHoldHoldsOnce(Cut cut) {
        CreditLedger fresh = JdbcLedger.on(pool);
        proxy.cut("COMMIT", cut);
        fresh.hold(HoldRequest.of(ACME, World.credits(10)));
        assertTrue(proxy.hasCut());
        assertSums(1, 10);
        assertEquals(2, entries(Entry.Kind.HELD));
    }

    @Test
    void aServerThatIsAwayIsSaidInTime() throws IOException {
        proxy.close();
        LocalFailureException e = assertThrows(LocalFailureException.class, () -> hold(1));
        assertTrue(e.getMessage().contains("Nothing was sent"), e.getMessage());
    }

    private void assertSums(long used, long held) {
        WindowBalance day = ledger.balance(ACME).windows().get(0);
        assertEquals(World.credits(used), day.used());
        assertEquals(World.credits(held), day.held());
    }

    private long entries(Entry.Kind kind) {
        return ledger.entries(ACME, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")).stream()
                .filter(entry -> entry.kind() == kind)
                .count();
    }
}
