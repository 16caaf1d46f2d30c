package dev.easel.budget.jdbc;

import static dev.easel.jdbc.UncheckedSqlException.wrap;

import dev.easel.budget.Entry;
import dev.easel.budget.books.Account;
import dev.easel.budget.books.Books;
import dev.easel.budget.books.HoldState;
import dev.easel.jdbc.Row;
import dev.easel.jdbc.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The books of a database in one transaction. The row of an account is the only lock that a transaction waits for, so no two
 * can wait for each other.
 */
final class JdbcBooks implements Books {

    /**
     * Whether the transaction will write, and so how it reads accounts. Immutable.
     *
     * @param byName by their name
     * @param byHold by the id of a hold
     */
    record Intent(Sql byName, Sql byHold) {

        static final Intent READ = reading("");
        static final Intent CHANGE = reading(" FOR UPDATE");

        private static Intent reading(String lock) {
            String select = "SELECT a.*, CURRENT_TIMESTAMP AS now FROM easel_account a WHERE a.account = ";
            return new Intent(
                    Sql.of(select + ":account" + lock),
                    Sql.of(select + "(SELECT h.account FROM easel_hold h WHERE h.id = :hold)" + lock));
        }
    }

    private static final Sql NOW = Sql.of("SELECT CURRENT_TIMESTAMP AS now");

    private final Connection connection;
    private final Intent intent;
    private final Consumer<Account> seen;
    private final Set<String> found = new HashSet<>();
    private @Nullable Instant now;

    /**
     * Opens the books.
     *
     * @param now the time if it is given; else it is the database's
     * @param seen told of every account that is read, at that time
     */
    JdbcBooks(Connection connection, Intent intent, Optional<Instant> now, Consumer<Account> seen) {
        this.connection = connection;
        this.intent = intent;
        this.seen = seen;
        this.now = now.orElse(null);
    }

    @Override
    public Instant now() {
        Instant known = now;
        if (known == null) {
            known = wrap(() -> NOW.query(connection, Map.of(), JdbcBooks::readNow))
                    .get(0);
            now = known;
        }
        return known;
    }

    private static Instant readNow(ResultSet row) throws SQLException {
        return Row.moment(row, "now").truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public Optional<Account> account(String name) {
        return account(intent.byName(), Map.of("account", name));
    }

    @Override
    public Optional<Account> accountOf(String hold) {
        return account(intent.byHold(), Map.of("hold", hold));
    }

    private Optional<Account> account(Sql select, Map<String, String> values) {
        return wrap(() -> select.query(connection, values, this::readAccount)).stream()
                .findFirst();
    }

    private Account readAccount(ResultSet row) throws SQLException {
        Instant time = now == null ? readNow(row) : now;
        now = time;
        Account account = AccountRows.read(row);
        found.add(account.name());
        seen.accept(account.at(time));
        return account;
    }

    @Override
    public Optional<HoldState> hold(String id) {
        return wrap(() -> HoldRows.one(connection, id));
    }

    @Override
    public Stream<HoldState> holdsSince(String account, Instant from) {
        return wrap(() -> HoldRows.since(connection, account, from)).stream();
    }

    @Override
    public Stream<HoldState> unclear(String account) {
        return wrap(() -> HoldRows.unclear(connection, account)).stream();
    }

    @Override
    public List<Entry> entries(String account, Instant from, Instant until) {
        return wrap(() -> EntryRows.read(connection, account, from, until));
    }

    @Override
    public void write(Account account, Optional<HoldState> hold, Entry entry) {
        wrap(() -> {
            if (found.add(account.name())) {
                AccountRows.insert(connection, account);
            }
            AccountRows.update(connection, account);
            if (hold.isPresent()) {
                HoldRows.write(connection, hold.get(), entry);
            }
            EntryRows.write(connection, entry);
            return entry;
        });
    }
}
