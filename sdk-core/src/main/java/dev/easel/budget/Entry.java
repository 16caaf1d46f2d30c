package dev.easel.budget;

import dev.easel.house.HouseStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One movement of an account, as it stays in its history. Immutable. */
@Value.Immutable
@HouseStyle
public interface Entry {

    /** What moved. */
    enum Kind {
        /** The account was opened, or got another plan. */
        OPENED,
        /** An amount was set aside. */
        HELD,
        /** A bill was booked. */
        SETTLED,
        /** What was left of a hold was given back. */
        RELEASED,
        /** What was uncertain was replaced by what is known. */
        RECONCILED,
        /** The clock went forward by more than a day while less passed: a person should look at it. */
        LEAPT
    }

    /** Starts an entry; ledgers make them. */
    static Builder builder() {
        return new Builder();
    }

    /** What moved. */
    Kind kind();

    /** The account. */
    String account();

    /** When it was noted; never before the entry before it. */
    Instant at();

    /** How much was set aside, booked or given back; nothing for {@code OPENED} and {@code LEAPT}. */
    Amount amount();

    /** The hold it belongs to; absent for {@code OPENED} and {@code LEAPT}. */
    Optional<String> hold();

    /** The call of a fan-out that was settled; absent where a hold was settled whole. */
    Optional<String> part();

    /** The caller's own word for the call. */
    Optional<String> label();

    /** The vendor's names of the requests. */
    List<String> requestIds();

    /** Whether nobody knows if the vendor bills it. */
    @Value.Default
    default boolean uncertain() {
        return false;
    }

    /** Whether the bills of the hold are more than was held. */
    @Value.Default
    default boolean exceeded() {
        return false;
    }

    /** Of {@code HELD}: until when the call should have ended. */
    Optional<Instant> until();

    /** Of {@code HELD}: the process that holds it, as {@code number@machine}. */
    Optional<String> owner();

    /** Of {@code OPENED}: the plan from then on. */
    Optional<CreditPlan> plan();

    /** What else is to be said, as a sentence. */
    Optional<String> note();

    /** Builds {@link Entry}s. Not thread-safe. */
    final class Builder extends ImmutableEntry.Builder {
        Builder() {}
    }
}
