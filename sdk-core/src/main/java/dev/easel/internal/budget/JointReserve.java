package dev.easel.internal.budget;

import dev.easel.error.BudgetExceededException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is held at once for several requests, or for the first ones of them where it does not suffice for all. Each settles its
 * own part; what is left is given back once, after all have ended. Safe to share.
 */
public final class JointReserve {

    private final List<Pot> pots;
    private final List<Reserve> parts;
    private final @Nullable BudgetExceededException refusal;

    JointReserve(List<Pot> pots, List<Reserve> parts, @Nullable BudgetExceededException refusal) {
        this.pots = List.copyOf(pots);
        this.parts = List.copyOf(parts);
        this.refusal = refusal;
    }

    /**
     * The part of one request, whose own end gives nothing back.
     *
     * @param place its place among the requests, counted from 0
     * @throws BudgetExceededException if nothing is held for it, since the budget ended before
     */
    public Reserve of(int place) {
        if (place >= parts.size()) {
            throw Optional.ofNullable(refusal).orElseThrow();
        }
        return parts.get(place);
    }

    /**
     * Gives back what is left; all requests have ended. An interrupt is kept for whoever waits next: a connection to a
     * database could not be had with it, and what is left would stay held.
     */
    public void release() {
        boolean interrupted = Thread.interrupted();
        pots.forEach(pot -> Reserve.keep(pot::release));
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
