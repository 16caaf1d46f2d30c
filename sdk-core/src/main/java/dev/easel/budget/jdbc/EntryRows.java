package dev.easel.budget.jdbc;

import dev.easel.budget.CreditPlan;
import dev.easel.budget.Entry;
import dev.easel.budget.Entry.Kind;
import dev.easel.jdbc.Row;
import dev.easel.jdbc.Sql;
import dev.easel.json.Json;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries as rows. */
final class EntryRows {

    private static final Sql INSERT = Sql.of("""
            INSERT INTO easel_entry (account, kind, noted_at, amount, unit, hold, part, label, request_ids, uncertain,
              exceeded, until_at, owner, plan, note)
            VALUES (:account, :kind, :at, :amount, :unit, :hold, :part, :label, :requestIds, :uncertain,
              :exceeded, :until, :owner, :plan, :note)""");

    private static final Sql SELECT = Sql.of("""
            SELECT account, kind, noted_at, amount, unit, hold, part, label, request_ids, uncertain,
              exceeded, until_at, owner, plan, note
            FROM easel_entry WHERE account = :account AND noted_at >= :from AND noted_at < :until ORDER BY number""");

    private EntryRows() {}

    static void write(Connection connection, Entry entry) throws SQLException {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("account", entry.account());
        values.put("kind", entry.kind().name());
        values.put("at", entry.at());
        values.put("amount", entry.amount().value());
        values.put("unit", entry.amount().unit());
        values.put("hold", entry.hold().orElse(null));
        values.put("part", entry.part().orElse(null));
        values.put("label", entry.label().orElse(null));
        values.put("requestIds", RequestIds.write(entry.requestIds()));
        values.put("uncertain", entry.uncertain());
        values.put("exceeded", entry.exceeded());
        values.put("until", entry.until().orElse(null));
        values.put("owner", entry.owner().orElse(null));
        values.put("plan", entry.plan().map(plan -> plan.toJson().toString()).orElse(null));
        values.put("note", entry.note().orElse(null));
        INSERT.update(connection, values);
    }

    static List<Entry> read(Connection connection, String account, Instant from, Instant until) throws SQLException {
        return SELECT.query(connection, Map.of("account", account, "from", from, "until", until), EntryRows::read);
    }

    private static Entry read(ResultSet row) throws SQLException {
        return Entry.builder()
                .kind(Kind.valueOf(Row.text(row, "kind")))
                .account(Row.text(row, "account"))
                .at(Row.moment(row, "noted_at"))
                .amount(AccountRows.amount(row, "amount", Row.text(row, "unit")).orElseThrow())
                .hold(Row.optionalText(row, "hold"))
                .part(Row.optionalText(row, "part"))
                .label(Row.optionalText(row, "label"))
                .requestIds(RequestIds.read(Row.text(row, "request_ids")))
                .uncertain(row.getBoolean("uncertain"))
                .exceeded(row.getBoolean("exceeded"))
                .until(Row.optionalMoment(row, "until_at"))
                .owner(Row.optionalText(row, "owner"))
                .plan(Row.optionalText(row, "plan").map(Json::parse).map(CreditPlan::read))
                .note(Row.optionalText(row, "note"))
                .build();
    }
}
