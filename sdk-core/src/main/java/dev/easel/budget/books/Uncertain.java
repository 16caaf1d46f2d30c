package dev.easel.budget.books;

import dev.easel.budget.Amount;
import dev.easel.budget.Entry;
import dev.easel.budget.Entry.Kind;
import dev.easel.budget.books.Booking.Certainty;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** What nobody knows of a hold, as entries that can be reconciled. */
final class Uncertain {

    private Uncertain() {}

    static Stream<Entry> of(HoldState state, Instant moment) {
        Stream<Entry> bills = state.bookings().entrySet().stream()
                .filter(booking -> booking.getValue().certainty() == Certainty.UNCERTAIN)
                .map(booking -> bill(state, booking.getKey(), booking.getValue()));
        Stream<Entry> rest =
                Stream.of(state).filter(hold -> hold.isOrphan(moment)).map(Uncertain::rest);
        return Stream.concat(bills, rest);
    }

    private static Entry bill(HoldState state, String part, Booking booking) {
        return entry(Kind.SETTLED, state, booking.amount())
                .part(Optional.of(part).filter(name -> !name.equals(HoldState.WHOLE)))
                .requestIds(booking.requestIds())
                .build();
    }

    private static Entry rest(HoldState state) {
        return entry(Kind.HELD, state, state.held())
                .until(state.until())
                .owner(state.owner())
                .build();
    }

    private static Entry.Builder entry(Kind kind, HoldState state, Amount amount) {
        return Entry.builder()
                .kind(kind)
                .account(state.hold().account())
                .at(state.hold().at())
                .amount(amount)
                .hold(state.hold().id())
                .label(state.label())
                .uncertain(true);
    }
}
