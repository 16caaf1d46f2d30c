package dev.easel.budget.jdbc;

import dev.easel.budget.Entry;
import dev.easel.budget.Entry.Kind;
import dev.easel.budget.Hold;
import dev.easel.budget.books.Booking;
import dev.easel.budget.books.Booking.Certainty;
import dev.easel.budget.books.HoldState;
import dev.easel.budget.books.HoldState.Status;
import dev.easel.jdbc.Row;
import dev.easel.jdbc.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds as rows, and their bookings. */
final class HoldRows {

    private static final String SELECT = """
            SELECT h.id, h.account, h.held_at, h.until_at, h.amount, h.owner, h.label, h.status, a.unit,
              b.part, b.amount AS booked, b.certainty, b.request_ids
            FROM easel_hold h JOIN easel_account a ON a.account = h.account LEFT JOIN easel_booking b ON b.hold = h.id
            """;

    private static final Sql ONE = Sql.of(SELECT + "WHERE h.id = :id ORDER BY b.part");

    private static final Sql SINCE =
            Sql.of(SELECT + "WHERE h.account = :account AND h.held_at >= :from ORDER BY h.held_at, h.id, b.part");

    private static final Sql UNCLEAR = Sql.of(SELECT + """
            WHERE h.account = :account AND (h.status = 'OPEN' OR EXISTS
              (SELECT 1 FROM easel_booking u WHERE u.hold = h.id AND u.certainty = 'UNCERTAIN'))
            ORDER BY h.held_at, h.id, b.part""");

    private static final Sql INSERT = Sql.of("""
            INSERT INTO easel_hold (id, account, held_at, until_at, amount, owner, label, status)
            VALUES (:id, :account, :at, :until, :amount, :owner, :label, :status)""");

    private static final Sql UPDATE = Sql.of("UPDATE easel_hold SET status = :status WHERE id = :id");

    private static final Sql INSERT_BOOKING = Sql.of("""
            INSERT INTO easel_booking (hold, part, amount, certainty, request_ids)
            VALUES (:id, :part, :booked, :certainty, :requestIds)""");

    private static final Sql UPDATE_BOOKING = Sql.of("""
            UPDATE easel_booking SET amount = :booked, certainty = :certainty, request_ids = :requestIds
            WHERE hold = :id AND part = :part""");

    private HoldRows() {}

    static Optional<HoldState> one(Connection connection, String id) throws SQLException {
        return merged(ONE.query(connection, Map.of("id", id), HoldRows::read)).stream()
                .findFirst();
    }

    static List<HoldState> since(Connection connection, String account, Instant from) throws SQLException {
        return merged(SINCE.query(connection, Map.of("account", account, "from", from), HoldRows::read));
    }

    static List<HoldState> unclear(Connection connection, String account) throws SQLException {
        return merged(UNCLEAR.query(connection, Map.of("account", account), HoldRows::read));
    }

    /** The hold of a row, with the one booking that stands in it. */
    private static HoldState read(ResultSet row) throws SQLException {
        String unit = Row.text(row, "unit");
        HoldState.Builder state = HoldState.builder()
                .hold(new Hold(
                        Row.text(row, "id"),
                        Row.text(row, "account"),
                        AccountRows.amount(row, "amount", unit).orElseThrow(),
                        Row.moment(row, "held_at")))
                .until(Row.moment(row, "until_at"))
                .owner(Row.text(row, "owner"))
                .label(Row.optionalText(row, "label"))
                .status(Status.valueOf(Row.text(row, "status")));
        Optional<String> part = Row.optionalText(row, "part");
        if (part.isPresent()) {
            state.putBooking(part.get(), booking(row, unit));
        }
        return state.build();
    }

    private static Booking booking(ResultSet row, String unit) throws SQLException {
        return new Booking(
                AccountRows.amount(row, "booked", unit).orElseThrow(),
                Certainty.valueOf(Row.text(row, "certainty")),
                RequestIds.read(Row.text(row, "request_ids")));
    }

    /** Rows of one hold follow each other. */
    private static List<HoldState> merged(List<HoldState> rows) {
        Map<String, HoldState> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.merge(
                row.hold().id(),
                row,
                (one, other) -> HoldState.builder()
                        .from(one)
                        .putAllBookings(other.bookings())
                        .build()));
        return new ArrayList<>(byId.values());
    }

    static void write(Connection connection, HoldState state, Entry entry) throws SQLException {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("id", state.hold().id());
        values.put("account", state.hold().account());
        values.put("at", state.hold().at());
        values.put("until", state.until());
        values.put("amount", state.hold().amount().value());
        values.put("owner", state.owner());
        values.put("label", state.label().orElse(null));
        values.put("status", state.status().name());
        if (entry.kind() == Kind.HELD) {
            INSERT.update(connection, values);
        } else {
            UPDATE.update(connection, values);
        }
        if (entry.kind() == Kind.SETTLED || entry.kind() == Kind.RECONCILED) {
            writeBooking(connection, state, entry.part().orElse(HoldState.WHOLE), values);
        }
    }

    private static void writeBooking(
            Connection connection, HoldState state, String part, Map<String, @Nullable Object> values)
            throws SQLException {
        Booking booking = Objects.requireNonNull(state.bookings().get(part));
        values.put("part", part);
        values.put("booked", booking.amount().value());
        values.put("certainty", booking.certainty().name());
        values.put("requestIds", RequestIds.write(booking.requestIds()));
        if (UPDATE_BOOKING.update(connection, values) == 0) {
            INSERT_BOOKING.update(connection, values);
        }
    }
}
