package dev.easel.budget.books;

import dev.easel.budget.Amount;
import dev.easel.budget.Entry;
import java.util.List;

/**
 * A bill as it stands in the books. Immutable.
 *
 * @param amount what counts
 * @param certainty how sure that is
 * @param requestIds the vendor's names of the requests
 */
public record Booking(Amount amount, Certainty certainty, List<String> requestIds) {

    /** How sure a booking is. */
    public enum Certainty {
        /** The vendor said it. */
        CERTAIN,
        /** Nobody knows; it counts in full. */
        UNCERTAIN,
        /** A person or the application found it out. */
        RECONCILED
    }

    /** Keeps an own copy of the ids. */
    public Booking {
        requestIds = List.copyOf(requestIds);
    }

    static Booking settled(Entry entry) {
        return new Booking(
                entry.amount(), entry.uncertain() ? Certainty.UNCERTAIN : Certainty.CERTAIN, entry.requestIds());
    }

    static Booking reconciled(Entry entry) {
        return new Booking(entry.amount(), Certainty.RECONCILED, entry.requestIds());
    }

    boolean is(Certainty other, Amount value) {
        return certainty == other && amount.equals(value);
    }
}
