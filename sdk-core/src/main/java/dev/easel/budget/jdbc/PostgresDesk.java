package dev.easel.budget.jdbc;

import dev.easel.budget.Hold;
import dev.easel.budget.HoldRequest;
import dev.easel.budget.Period;
import dev.easel.budget.Window;
import dev.easel.budget.books.Account;
import dev.easel.budget.books.Owner;
import dev.easel.jdbc.Database;
import dev.easel.jdbc.Row;
import dev.easel.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds in one round trip: a single statement admits an amount, keeps the hold and notes it. It has to know beforehand which
 * day and month may begin with it. Where that was guessed wrong, the account is not as it was, or the amount does not fit, it
 * changes nothing, and the usual way decides; so it does where nobody knows what became of the statement. Safe to share.
 */
final class PostgresDesk extends JdbcDesk {

    private static final int MOST_GUESSES = 10_000;

    /** MOMENT is the time of the account, which never goes back. */
    private static final String HOLD = """
            WITH admitted AS (
              UPDATE easel_account a SET
                latest = MOMENT,
                day_start = CASE WHEN MOMENT < a.day_end OR a.day_limit IS NULL THEN a.day_start ELSE :dayStart END,
                day_end = CASE WHEN MOMENT < a.day_end OR a.day_limit IS NULL THEN a.day_end ELSE :dayEnd END,
                day_used = CASE WHEN MOMENT < a.day_end OR a.day_limit IS NULL THEN a.day_used ELSE 0 END,
                day_held = CASE WHEN MOMENT < a.day_end OR a.day_limit IS NULL THEN a.day_held ELSE 0 END + :amount,
                month_start = CASE WHEN MOMENT < a.month_end OR a.month_limit IS NULL THEN a.month_start
                  ELSE :monthStart END,
                month_end = CASE WHEN MOMENT < a.month_end OR a.month_limit IS NULL THEN a.month_end ELSE :monthEnd END,
                month_used = CASE WHEN MOMENT < a.month_end OR a.month_limit IS NULL THEN a.month_used ELSE 0 END,
                month_held = CASE WHEN MOMENT < a.month_end OR a.month_limit IS NULL THEN a.month_held ELSE 0 END
                  + :amount
              FROM (SELECT COALESCE(CAST(:now AS TIMESTAMPTZ), CURRENT_TIMESTAMP) AS now) t
              WHERE a.account = :account AND a.unit = :unit AND a.zone = :zone
                AND MOMENT >= :dayStart AND MOMENT < :dayEnd
                AND (a.day_limit IS NULL
                  OR CASE WHEN MOMENT < a.day_end THEN a.day_used + a.day_held ELSE 0 END + :amount <= a.day_limit)
                AND (a.month_limit IS NULL
                  OR CASE WHEN MOMENT < a.month_end THEN a.month_used + a.month_held ELSE 0 END + :amount
                    <= a.month_limit)
              RETURNING a.account, a.latest, a.latest + CAST(:within AS INTERVAL) AS until_at, t.now
            ), held AS (
              INSERT INTO easel_hold (id, account, held_at, until_at, amount, owner, label, status)
              SELECT :id, account, latest, until_at, :amount, :owner, :label, 'OPEN' FROM admitted
            ), noted AS (
              INSERT INTO easel_entry (account, kind, noted_at, amount, unit, hold, label, request_ids, uncertain,
                exceeded, until_at, owner)
              SELECT account, 'HELD', latest, :amount, :unit, :id, :label, '', FALSE, FALSE, until_at, :owner
              FROM admitted
            )
            SELECT latest, now FROM admitted""";

    private static final Sql STATEMENT = Sql.of(HOLD.replace("MOMENT", "GREATEST(a.latest, t.now)"));

    private final Map<String, Guess> guesses = new ConcurrentHashMap<>();

    PostgresDesk(Database database, Optional<Clock> clock) {
        super(database, clock);
    }

    /**
     * What the statement told.
     *
     * @param at the moment of the hold
     * @param now the time it took from the clock
     */
    private record Told(Instant at, Instant now) {

        static Told read(ResultSet row) throws SQLException {
            return new Told(Row.moment(row, "latest"), Row.moment(row, "now"));
        }
    }

    @Override
    public Hold hold(String id, HoldRequest request) {
        Guess guess = guesses.get(request.account());
        return guess == null ? super.hold(id, request) : hold(id, request, guess);
    }

    private Hold hold(String id, HoldRequest request, Guess guess) {
        Optional<Told> told = tell(id, request, guess);
        if (told.isEmpty()) {
            return super.hold(id, request);
        }
        guesses.put(request.account(), guess.at(told.get().at()));
        observe(request.account(), told.get().now());
        return new Hold(id, request.account(), request.amount(), told.get().at());
    }

    private Optional<Told> tell(String id, HoldRequest request, Guess guess) {
        Map<String, @Nullable Object> values = values(id, request, guess);
        return database().statementOnce(connection -> {
            List<Told> rows = STATEMENT.query(connection, values, Told::read);
            return rows.stream().findFirst();
        });
    }

    private Map<String, @Nullable Object> values(String id, HoldRequest request, Guess guess) {
        Instant now = now().orElse(null);
        Window day = guess.window(Period.DAY, now);
        Window month = guess.window(Period.MONTH, now);
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("now", now);
        values.put("dayStart", day.start());
        values.put("dayEnd", day.end());
        values.put("monthStart", month.start());
        values.put("monthEnd", month.end());
        values.put("zone", guess.zone().getId());
        values.put("id", id);
        values.put("account", request.account());
        values.put("amount", request.amount().value());
        values.put("unit", request.amount().unit());
        values.put("label", request.label().orElse(null));
        values.put("within", request.within().toString());
        values.put("owner", Owner.SELF);
        return values;
    }

    /** Any look at an account makes the next guess better. */
    @Override
    void seen(Account account) {
        if (guesses.size() >= MOST_GUESSES) {
            guesses.clear();
        }
        guesses.put(account.name(), Guess.of(account));
    }
}
