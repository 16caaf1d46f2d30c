package dev.easel.budget;

import dev.easel.error.InvalidRequestException;
import dev.easel.house.HouseStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to be held. Immutable. */
@Value.Immutable
@HouseStyle
public interface HoldRequest {

    /** How long an account's name may be. */
    int MAX_ACCOUNT = 200;

    /** How much of a label is kept. */
    int MAX_LABEL = 1_000;

    /** How long a call has, unless told otherwise, before its hold is listed as uncertain, in minutes. */
    int DEFAULT_MINUTES = 15;

    /** Starts a request; account and amount are required. */
    static Builder builder() {
        return new Builder();
    }

    /** A request without a label. */
    static HoldRequest of(String account, Amount amount) {
        return builder().account(account).amount(amount).build();
    }

    /** The account, as it was opened. */
    String account();

    /** The most that the call is to cost. */
    Amount amount();

    /** The caller's own word for the call, in entries; of a longer one the first {@value #MAX_LABEL} characters are kept. */
    Optional<String> label();

    /**
     * How long the call takes at most, more than 0; {@value #DEFAULT_MINUTES} minutes unless set. A hold that is still open
     * after it is listed as uncertain, and counts all the same.
     */
    @Value.Default
    default Duration within() {
        return Duration.ofMinutes(DEFAULT_MINUTES);
    }

    /** Rejects what no ledger could keep. */
    @Value.Check
    default HoldRequest check() {
        if (within().isZero() || within().isNegative()) {
            throw new InvalidRequestException("A hold lasts longer than 0, but was to last %s.".formatted(within()));
        }
        Names.require("The name of an account", account(), MAX_ACCOUNT);
        Optional<String> clean = label().map(text -> Names.clean(text, MAX_LABEL));
        return clean.equals(label()) ? this : builder().from(this).label(clean).build();
    }

    /** Builds {@link HoldRequest}s. Not thread-safe. */
    final class Builder extends ImmutableHoldRequest.Builder {
        Builder() {}
    }
}
