package dev.easel.budget;

import dev.easel.house.HouseStyle;
import java.util.List;
import org.immutables.value.Value;

/** What a call did cost. Immutable. */
@Value.Immutable
@HouseStyle
public interface Bill {

    /** How many request ids are kept. */
    int MAX_REQUEST_IDS = 20;

    /** How much of a request id is kept. */
    int MAX_REQUEST_ID = 200;

    /** Starts a bill; the amount is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A certain bill without request ids. */
    static Bill of(Amount amount) {
        return builder().amount(amount).build();
    }

    /** What is booked, in full even where it is more than was held. */
    Amount amount();

    /** Whether nobody knows if the vendor bills it; such a bill is listed until it is reconciled. */
    @Value.Default
    default boolean uncertain() {
        return false;
    }

    /** The vendor's names of the requests; the first {@value #MAX_REQUEST_IDS} are kept. */
    List<String> requestIds();

    /** Keeps of foreign text what a ledger can hold: a bill must not fail by the vendor's words. */
    @Value.Check
    default Bill check() {
        List<String> clean = requestIds().stream()
                .limit(MAX_REQUEST_IDS)
                .map(id -> Names.clean(id, MAX_REQUEST_ID))
                .toList();
        return clean.equals(requestIds())
                ? this
                : builder().from(this).requestIds(clean).build();
    }

    /** Builds {@link Bill}s. Not thread-safe. */
    final class Builder extends ImmutableBill.Builder {
        Builder() {}
    }
}
