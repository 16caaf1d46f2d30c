package dev.easel.budget.books;

import dev.easel.budget.Amount;
import dev.easel.budget.Entry;
import dev.easel.budget.Hold;
import dev.easel.house.HouseStyle;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A hold and all that was booked on it. Immutable. */
@Value.Immutable
@HouseStyle
public abstract class HoldState {

    /** The part of a bill that settles a hold whole. */
    public static final String WHOLE = "";

    HoldState() {}

    /** How a hold stands. */
    public enum Status {
        /** Its rest is held. */
        OPEN,
        /** It was settled whole. */
        SETTLED,
        /** Its rest was given back. */
        RELEASED,
        /** Its process did not say how it ended; {@code reconcile} did. */
        RECONCILED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Starts a state. */
    public static Builder builder() {
        return new Builder();
    }

    /** What the caller knows of it. */
    public abstract Hold hold();

    /** Until when the call should have ended. */
    public abstract Instant until();

    /** The process that holds it. */
    public abstract String owner();

    /** The caller's own word. */
    public abstract Optional<String> label();

    /** How it stands. */
    public abstract Status status();

    /** What was booked, by part. */
    public abstract Map<String, Booking> bookings();

    /** All bills together. */
    public Amount booked() {
        return bookings().values().stream()
                .map(Booking::amount)
                .reduce(Amount.zero(hold().amount().unit()), Amount::plus);
    }

    /** What is still held. */
    public Amount held() {
        return status() == Status.OPEN
                ? hold().amount().without(booked())
                : Amount.zero(hold().amount().unit());
    }

    boolean isOpen() {
        return status() == Status.OPEN;
    }

    /** Whether its end, or one of its bills, is not known for good. */
    public boolean isUnclear() {
        return isOpen()
                || bookings().values().stream().anyMatch(booking -> booking.certainty() == Booking.Certainty.UNCERTAIN);
    }

    /** Whether the bills are more than was held. */
    boolean isExceeded() {
        return booked().compareTo(hold().amount()) > 0;
    }

    /** Whether nobody can tell how it ended: its process is gone, or has had its time. */
    boolean isOrphan(Instant now) {
        return isOpen() && (!now.isBefore(until()) || Owner.isGone(owner()));
    }

    /** The hold that an entry sets aside. */
    static HoldState opened(Entry entry) {
        return builder()
                .hold(new Hold(entry.hold().orElseThrow(), entry.account(), entry.amount(), entry.at()))
                .until(entry.until().orElseThrow())
                .owner(entry.owner().orElseThrow())
                .label(entry.label())
                .status(Status.OPEN)
                .build();
    }

    /** How it stands after another entry of its own. */
    HoldState after(Entry entry) {
        String part = entry.part().orElse(WHOLE);
        return switch (entry.kind()) {
            case SETTLED -> with(part, Booking.settled(entry), part.equals(WHOLE) ? Status.SETTLED : status());
            case RECONCILED ->
                with(part, Booking.reconciled(entry), isOpen() && part.equals(WHOLE) ? Status.RECONCILED : status());
            case RELEASED -> builder().from(this).status(Status.RELEASED).build();
            case OPENED, HELD, LEAPT ->
                throw new IllegalStateException(entry.kind() + " is no movement of an open hold");
        };
    }

    private HoldState with(String part, Booking booking, Status status) {
        Map<String, Booking> all = new LinkedHashMap<>(bookings());
        all.put(part, booking);
        return builder().from(this).bookings(all).status(status).build();
    }

    /** Builds {@link HoldState}s. Not thread-safe. */
    public static final class Builder extends ImmutableHoldState.Builder {
        Builder() {}
    }
}
