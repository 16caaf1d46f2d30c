package dev.easel.budget.jdbc;

import dev.easel.budget.Amount;
import dev.easel.budget.CreditPlan;
import dev.easel.budget.Period;
import dev.easel.budget.Window;
import dev.easel.budget.WindowBalance;
import dev.easel.budget.books.Account;
import dev.easel.jdbc.Row;
import dev.easel.jdbc.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Accounts as rows: the plan, and the totals of the current day and month. */
final class AccountRows {

    private static final Sql UPDATE = Sql.of("""
            UPDATE easel_account SET plan = :plan, zone = :zone, latest = :latest,
              day_limit = :dayLimit, day_start = :dayStart, day_end = :dayEnd, day_used = :dayUsed, day_held = :dayHeld,
              month_limit = :monthLimit, month_start = :monthStart, month_end = :monthEnd,
              month_used = :monthUsed, month_held = :monthHeld
            WHERE account = :account""");

    private static final Sql INSERT = Sql.of("""
            INSERT INTO easel_account (account, plan, unit, zone, latest)
            VALUES (:account, :plan, :unit, :zone, :latest)""");

    private AccountRows() {}

    static Account read(ResultSet row) throws SQLException {
        String unit = Row.text(row, "unit");
        Map<Period, Amount> limits = new EnumMap<>(Period.class);
        List<WindowBalance> windows = new ArrayList<>();
        for (Period period : Period.values()) {
            Optional<Amount> limit = amount(row, column(period, "limit"), unit);
            if (limit.isPresent()) {
                limits.put(period, limit.get());
                windows.add(window(row, period, limit.get()));
            }
        }
        CreditPlan plan = new CreditPlan(Row.text(row, "plan"), ZoneId.of(Row.text(row, "zone")), limits);
        return new Account(Row.text(row, "account"), plan, Row.moment(row, "latest"), windows);
    }

    private static WindowBalance window(ResultSet row, Period period, Amount limit) throws SQLException {
        Window window =
                new Window(period, Row.moment(row, column(period, "start")), Row.moment(row, column(period, "end")));
        return new WindowBalance(
                window,
                limit,
                amount(row, column(period, "used"), limit.unit()).orElseThrow(),
                amount(row, column(period, "held"), limit.unit()).orElseThrow());
    }

    private static String column(Period period, String what) {
        return period.name().toLowerCase(Locale.ROOT) + "_" + what;
    }

    static Optional<Amount> amount(ResultSet row, String column, String unit) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column)).map(value -> new Amount(value, unit));
    }

    /** Makes a row, of which there must be none: somebody who was faster is found by the next try. */
    static void insert(Connection connection, Account account) throws SQLException {
        INSERT.update(connection, values(account));
    }

    static void update(Connection connection, Account account) throws SQLException {
        UPDATE.update(connection, values(account));
    }

    private static Map<String, @Nullable Object> values(Account account) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("account", account.name());
        values.put("plan", account.plan().name());
        values.put("unit", account.plan().unit());
        values.put("zone", account.plan().zone().getId());
        values.put("latest", account.latest());
        account.windows().forEach(balance -> put(values, balance));
        return values;
    }

    private static void put(Map<String, @Nullable Object> values, WindowBalance balance) {
        String prefix = balance.window().period().name().toLowerCase(Locale.ROOT);
        values.put(prefix + "Limit", balance.limit().value());
        values.put(prefix + "Start", balance.window().start());
        values.put(prefix + "End", balance.window().end());
        values.put(prefix + "Used", balance.used().value());
        values.put(prefix + "Held", balance.held().value());
    }
}
